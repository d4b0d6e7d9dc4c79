/*
 * ES5. The manifest shows the ribbon's buttons only where ExcelApi 1.9 is; should
 * an old web view run this page all the same, a button must not hang: it finds
 * these functions by name and ends at once.
 */
/* global window, navigator */
(function () {
  var agent = navigator.userAgent;
  if (agent.indexOf("Trident/") === -1 && agent.indexOf("Edge/") === -1) return;

  function end(event) {
    event.completed();
  }
  window.recalculateKpi = end;
  window.showRisk = end;
})();
