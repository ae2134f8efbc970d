// The address asks for a choice: what it may hide is not painted before the script that hides it has come.
if (location.search) document.documentElement.setAttribute('data-asked', '');
