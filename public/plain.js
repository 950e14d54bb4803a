// A browser that is too old for the page gets the plain one of index.html's noscript. Written for such browsers.
(function () {
  var root = document.getElementById('root');
  var isShown = false;

  function showPlainPage() {
    // What stands there before the page's script is no page.
    if (isShown || (root.firstChild && !root.querySelector('.opening'))) return;
    isShown = true;
    var words = document.getElementsByTagName('noscript')[0].textContent;
    if (window.trustedTypes) {
      words = window.trustedTypes
        .createPolicy('zhailu-plain', {
          createHTML: function (text) {
            return text;
          },
        })
        .createHTML(words);
    }
    root.innerHTML = words;
  }

  // It says so at once if it cannot read the page's script; if it cannot do what that asks for, nothing ever comes.
  window.addEventListener('error', showPlainPage, true);
  window.addEventListener('unhandledrejection', showPlainPage);
  window.addEventListener('load', function () {
    setTimeout(showPlainPage, 6000);
  });
})();
