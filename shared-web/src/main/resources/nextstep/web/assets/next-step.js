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
