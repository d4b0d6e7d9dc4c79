/*
 * Written in ES5 and loaded before everything else, because it must work where
 * the rest cannot: in Trident (Excel 2016, 2019) and EdgeHTML the bundle does
 * not even parse, and behind a filter that swallows Office.js nothing else runs.
 * It only switches the ready-made messages of taskpane.html.
 */
/* global window, document, navigator */
(function () {
  var WAIT_FOR_OFFICE_MS = 10000;
  var page = document.documentElement;
  var agent = navigator.userAgent;

  if (agent.indexOf("Trident/") !== -1 || agent.indexOf("Edge/") !== -1) {
    page.className += " old-view";
    return;
  }
  window.setTimeout(function () {
    // The bundle sets the attribute as soon as Office.js answers (index.tsx).
    if (!page.hasAttribute("data-office")) page.className += " office-missing";
  }, WAIT_FOR_OFFICE_MS);
})();
