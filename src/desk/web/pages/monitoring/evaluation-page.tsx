/** The evaluation after one year (BO21) or three (WG20). */
export { EvaluationPage as default } from './report-page.tsx';
