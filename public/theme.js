// Runs before the page is painted: the reader's own choice of light or dark, if there is one.
try {
  const choice = localStorage.getItem('theme')
  if (choice === 'light' || choice === 'dark') document.documentElement.dataset.theme = choice
} catch {
  // No storage: the system's choice stands.
}
// Opened from a disk, a browser loads no modules: the search page says that it cannot search.
if (location.protocol === 'file:') document.documentElement.toggleAttribute('data-from-disk', true)
// A page that is asked something shows the answer, and nothing moves when it comes.
else if (location.search.length > 1) document.documentElement.toggleAttribute('data-asked', true)
