/**
 * Which reader finds quotations. `rules`; `both`: the rules stand and the trained reader adds speech that they did not
 * see; `model`: the trained reader stands, in its corpus' wider sense of attribution (beliefs, plans and judgements
 * too), and the rules add words in quotation marks that it did not see.
 */
export type ReaderChoice = 'rules' | 'both' | 'model'
