"use strict";
(function () {
  function light(n, on) {
    var all = document.querySelectorAll('a.mark[href="#stop-' + n + '"], #stop-' + n);
    for (var i = 0; i < all.length; i++) all[i].classList.toggle("lit", on);
  }
  function follow(e, n) {
    e.addEventListener("mouseenter", function () { light(n, true); });
    e.addEventListener("mouseleave", function () { light(n, false); });
  }
  var stops = document.querySelectorAll(".stops > li");
  for (var i = 0; i < stops.length; i++) follow(stops[i], stops[i].value);
  var marks = document.querySelectorAll("a.mark");
  for (var j = 0; j < marks.length; j++) follow(marks[j], marks[j].getAttribute("href").slice(6));
})();
