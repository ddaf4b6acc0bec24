/** The money check after three months (BO21). */
export { MoneyCheckPage as default } from './report-page.tsx';
