/** Where the sample is kept, under the current folder. */
export const SAMPLE_DATABASE = '.demarche/sample.db'
