/** Offers and shelters. */
import { PAGES } from '../../../i18n/desk/pages.ts';
import { Page } from '../../components/index.ts';
import { useLanguage } from '../../language.tsx';

export default function OffersPage() {
  const { text } = useLanguage();
  return <Page title={text(PAGES.offers)}>{null}</Page>;
}
