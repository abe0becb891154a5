// What the browser keeps, and what the page has to tell. All that the page holds can be read
// without these scripts; they add filters, keys, the review, and its files.
"use strict";
const root = document.documentElement;
const about = document.body.dataset;
const byId = id => document.getElementById(id);

const kept = {
  get(key) { try { return localStorage.getItem(key); } catch { return null; } },
  set(key, value) { try { localStorage.setItem(key, value); return true; } catch { return false; } },
};

function make(name, properties = {}, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

// Says something that stays until the next thing is said.
function tell(text) { byId("told").textContent = text; }
