// Runs before anything is drawn, so that a page never flashes in the wrong colours or language.
{
  const theme = localStorage.getItem('onderdak-theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  const language = /(?:^|; )onderdak-language=(nl|en)/.exec(document.cookie)?.[1] ?? navigator.language?.slice(0, 2);
  document.documentElement.lang = language === 'en' ? 'en' : 'nl';
}
