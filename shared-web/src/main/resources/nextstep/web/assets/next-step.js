(function () {
  // A menu closes when one goes elsewhere, and gives the focus back on Escape.
  document.addEventListener('click', function (event) {
    document.querySelectorAll('details.ns-menu[open]').forEach(function (menu) {
      if (!menu.contains(event.target)) { menu.open = false; }
    });
  });
  document.addEventListener('keydown', function (event) {
    var menu = event.key === 'Escape' && document.querySelector('details.ns-menu[open]');
    if (menu) { menu.open = false; menu.querySelector('summary').focus(); }
  });
  // What takes a while says that it goes on, and is not sent twice.
  document.addEventListener('submit', function (event) {
    var busy = event.target.querySelector('.ns-busy');
    if (busy && event.target.getAttribute('aria-busy') === 'true') { event.preventDefault(); }
    if (busy) { event.target.setAttribute('aria-busy', 'true'); busy.textContent = busy.dataset.says; }
  });
  // The dates stand folded at the foot of the page; whoever is led there sees them.
  document.addEventListener('click', function (event) {
    if (event.target.closest('a[href="#ns-on"]')) { document.querySelector('details.ns-clocks').open = true; }
  });
  // What a form came to is said once: the address that is left, read again or kept says it no more.
  if (document.querySelector('.ns-saved') && window.history.replaceState) {
    var address = new URL(window.location.href);
    ['saved', 'not-older-than'].forEach(function (name) { address.searchParams.delete(name); });
    window.history.replaceState(null, '', address);
  }
  // Says that what the page is about has changed since; what is being read stays as it is. Not while nobody looks.
  var moved = document.querySelector('.ns-moved');
  if (moved && window.EventSource) {
    var line = null;
    var listen = function () {
      if (document.hidden || moved.hasChildNodes()) {
        if (line) { line.close(); line = null; }
      } else if (!line) {
        line = new EventSource(moved.dataset.live);
        line.addEventListener('moved', function () {
          line.close();
          line = null;
          var link = document.createElement('a');
          link.href = moved.dataset.to;
          link.textContent = moved.dataset.leads;
          moved.append(moved.dataset.says + ' ', link);
        });
      }
    };
    window.setTimeout(function () {
      document.addEventListener('visibilitychange', listen);
      listen();
    }, 500 + Math.random() * 2500);
  }
  // A filter need not be sent by hand.
  document.addEventListener('change', function (event) {
    var form = event.target.form;
    if (form && form.classList.contains('ns-filter')) { form.requestSubmit(); }
  });
  // Empty fields of a form that asks do not clutter the address.
  document.addEventListener('submit', function (event) {
    if (event.target.method === 'get') {
      event.target.querySelectorAll('input,select').forEach(function (field) {
        if (!field.value) { field.disabled = true; }
      });
    }
  });
  window.addEventListener('pageshow', function () {
    document.querySelectorAll('form[aria-busy]').forEach(function (form) { form.removeAttribute('aria-busy'); });
    document.querySelectorAll('form[method=get] :disabled').forEach(function (field) { field.disabled = false; });
  });
})();
