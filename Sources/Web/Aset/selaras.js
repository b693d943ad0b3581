// Selaras: makes forms better where scripts run. Every form works without it.
'use strict';

const PIECE = 131072;
const KEPT_DAYS = 30;
const DRAFT = 'selaras-draf:';
const SENT = 'selaras-terkirim';

function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

// Storage may be full or switched off: then nothing is kept, and all else goes on.
const store = {
  read(key) {
    try { return JSON.parse(localStorage.getItem(key)); } catch { return null; }
  },
  write(key, value) {
    try { localStorage.setItem(key, JSON.stringify(value)); } catch { /* none */ }
  },
  keys() {
    try { return Object.keys(localStorage); } catch { return []; }
  },
  drop(key) {
    try { localStorage.removeItem(key); } catch { /* none */ }
  },
  sent(key) {
    try {
      if (key === undefined) return sessionStorage.getItem(SENT);
      if (key === null) sessionStorage.removeItem(SENT); else sessionStorage.setItem(SENT, key);
    } catch { /* none */ }
    return null;
  },
};

const isRefused = document.querySelector('.ringkasan-galat') !== null;
let isLeaving = false;

function say(form, message) {
  let place = form.querySelector('.kabar-formulir');
  if (!place) {
    place = make('p', { class: 'kabar-formulir', role: 'status' });
    const buttons = form.querySelector('.tindakan');
    if (buttons) buttons.before(place); else form.append(place);
  }
  place.textContent = message;
}

// What is typed, kept in this browser until the server has it.

const NOT_KEPT = ['password', 'file', 'submit', 'button', 'reset', 'image'];

// Hidden fields that say what kind of form it is, where several kinds are sent to one address.
const KIND = ['jenis', 'cara', 'aksi'];

const isKind = (field) => field.type === 'hidden' && KIND.includes(field.name);

function isKept(field) {
  return field.name && field.name !== '_formulir' && !isKind(field) && !NOT_KEPT.includes(field.type) && !field.dataset.nama;
}

const isBox = (field) => field.type === 'checkbox' || field.type === 'radio';

const contentOf = (field) => (isBox(field) ? field.checked : field.value);

// What the page came with.
function shownIn(field) {
  if (isBox(field)) return field.defaultChecked;
  if (field.tagName !== 'SELECT') return 'defaultValue' in field ? field.defaultValue : field.value;
  return ([...field.options].find((option) => option.defaultSelected) || field.options[0] || field).value;
}

const isChanged = (field) => Boolean(field.dataset.baru) || contentOf(field) !== shownIn(field);

// The fields of a form with what is kept of each: names may occur more than once, boxes are told apart by their value.
function paired(kept, fields) {
  const waiting = [...kept];
  return fields.map((field) => {
    const place = waiting.findIndex(([name, value]) => name === field.name && (!isBox(field) || value === field.value));
    return [field, place < 0 ? undefined : waiting.splice(place, 1)[0]];
  });
}

// What was kept of a field that its writer had not touched is no more than what the page showed then.
const isUntouched = ([, value, checked, shown]) => shown !== undefined && (typeof shown === 'boolean' ? checked : value) === shown;

class Draft {
  constructor(form) {
    const address = new URL(form.action);
    for (const name of ['tahun', 'per']) address.searchParams.delete(name);
    for (const field of [...form.elements].filter(isKind)) address.searchParams.set(field.name, field.value);
    this.form = form;
    this.key = DRAFT + form.dataset.draf + ':' + address.pathname + address.search;
  }

  // Such a form already shows what was typed, and knows better what the person has seen.
  get isUnsavedAnswer() { return isRefused || 'belumDisimpan' in this.form.dataset; }

  get isDirty() { return [...this.form.elements].some((field) => (isKept(field) || field.dataset.baru) && isChanged(field)); }

  save() {
    if (!this.isDirty && !this.isUnsavedAnswer) return store.drop(this.key);
    const fields = [...this.form.elements];
    const before = this.isUnsavedAnswer ? store.read(this.key)?.values || [] : [];
    store.write(this.key, {
      at: Date.now(),
      values: paired(before, fields.filter(isKept)).map(([field, entry]) => [
        field.name, field.value, field.checked === true, this.shownTo(field, entry),
      ]),
      files: fields.filter((field) => field.dataset.nama).map((field) => [field.name, field.value, field.dataset.nama]),
    });
  }

  // What a field showed before anything was typed: an answer that was refused shows what was typed itself.
  // What its writer had seen stands in hidden fields: it belongs to what was typed, and is always kept.
  shownTo(field, entry) {
    if (field.type === 'hidden') return undefined;
    if (!this.isUnsavedAnswer) return shownIn(field);
    if (!entry) return undefined;
    return isUntouched(entry) && !isChanged(field) ? contentOf(field) : entry[3];
  }

  restore() {
    if (this.isUnsavedAnswer) return this.save();
    const kept = store.read(this.key);
    if (!kept) return;
    if (Date.now() - kept.at > KEPT_DAYS * 86400000) return store.drop(this.key);
    for (const [field, entry] of paired(kept.values, [...this.form.elements].filter(isKept))) {
      if (!entry || isUntouched(entry)) continue;
      const [, value, checked] = entry;
      if (isBox(field)) field.checked = checked; else field.value = value;
      const fold = field.closest('details');
      if (fold && isChanged(field)) fold.open = true;
    }
    for (const [name, hash, file] of kept.files) {
      const input = this.form.querySelector(`input[type=file][name="${CSS.escape(name)}"]`);
      if (input) attach(input, listOf(input).appendChild(make('li')), hash, file);
    }
    if (!this.isDirty) return store.drop(this.key);
    this.tell(new Date(kept.at));
  }

  tell(moment) {
    const clock = moment.toLocaleTimeString('id-ID', { hour: '2-digit', minute: '2-digit' }).replace(':', '.');
    const day = moment.toLocaleDateString('id-ID', { day: 'numeric', month: 'long', year: 'numeric' });
    const isToday = moment.toDateString() === new Date().toDateString();
    const button = make('button', { type: 'button', class: 'sekunder' }, 'Buang isian ini');
    button.addEventListener('click', () => {
      isLeaving = true;
      store.drop(this.key);
      location.reload();
    });
    const text = `Isian yang belum dikirim dari ${isToday ? '' : `${day} `}${clock} dipulihkan.`;
    this.form.prepend(make('div', { class: 'dipulihkan' }, make('p', { role: 'status' }, text), button));
  }
}

// Addresses that are sent on to somebody, copied by a button.

for (const text of document.querySelectorAll('[data-salin]')) {
  const button = make('button', { type: 'button', class: 'sekunder' }, text.dataset.salin);
  const words = make('span', { role: 'status' });
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text.textContent);
      words.textContent = 'Sudah disalin.';
    } catch {
      // Without TLS a browser lends no clipboard.
      getSelection().selectAllChildren(text);
      words.textContent = 'Sudah dipilih; salin dengan Ctrl+C.';
    }
  });
  text.after(' ', button, ' ', words);
}

// Files, sent in pieces as soon as they are chosen.

class Refusal extends Error {
  constructor(message, status) {
    super(message);
    this.status = status;
  }
}

async function ask(address, options) {
  const response = await fetch(address, { redirect: 'manual', cache: 'no-store', ...options });
  if (response.type === 'opaqueredirect' || response.status === 401 || response.status === 403) {
    throw new Refusal('Sesi Anda sudah berakhir. Kirim isian ini untuk masuk kembali, lalu pilih berkasnya sekali lagi.', 401);
  }
  const text = await response.text();
  if (response.ok) return text;
  const isPlain = (response.headers.get('Content-Type') || '').startsWith('text/plain');
  throw new Refusal(isPlain ? text : 'Berkas tidak dapat diunggah. Coba lagi beberapa saat lagi.', response.status);
}

function pause(tries) {
  return new Promise((resolve) => {
    setTimeout(resolve, Math.min(20000, 500 * 2 ** tries));
    addEventListener('online', resolve, { once: true });
  });
}

async function upload(file, token, signal, tell) {
  const form = (fields) => ({ method: 'POST', signal, body: new URLSearchParams({ _formulir: token, ...fields }) });
  const forget = () => ask(`/unggahan/${id}/batal`, { ...form({}), signal: undefined, keepalive: true }).catch(() => {});
  let id = null;
  let offset = 0;
  let isSure = true;
  let tries = 0;
  for (;;) {
    try {
      if (id === null) id = await ask('/unggahan', form({ ukuran: file.size, nama: file.name }));
      if (!isSure) offset = Number(await ask(`/unggahan/${id}`, { signal }));
      isSure = true;
      while (offset < file.size) {
        tell(offset, false);
        offset = Number(await ask(`/unggahan/${id}?mulai=${offset}`, {
          method: 'POST', signal, body: file.slice(offset, offset + PIECE),
          headers: { 'Content-Type': 'application/octet-stream', 'X-Selaras-Formulir': token },
        }));
        tries = 0;
      }
      tell(offset, false);
      return await ask(`/unggahan/${id}/selesai`, form({}));
    } catch (error) {
      if (signal.aborted) {
        if (id !== null) forget();
        throw error;
      }
      tries += 1;
      isSure = false;
      if (error instanceof Refusal && (error.status !== 409 || tries > 5)) throw error;
      if (error instanceof Refusal) continue;
      tell(offset, true);
      await pause(tries);
    }
  }
}

const running = new Map();

function listOf(input) {
  const next = input.nextElementSibling;
  if (next && next.matches('.unggahan')) return next;
  const list = make('ul', { class: 'unggahan' });
  input.after(list);
  return list;
}

const changed = (input) => input.dispatchEvent(new Event('input', { bubbles: true }));

function attach(input, row, hash, name) {
  const field = make('input', { type: 'hidden', name: input.name, value: hash, 'data-nama': name, 'data-baru': 'ya' });
  const button = make('button', { type: 'button', class: 'sekunder', 'aria-label': `Buang ${name}` }, 'Buang');
  button.addEventListener('click', () => {
    row.remove();
    changed(input);
    input.focus();
  });
  row.replaceChildren(make('span', { role: 'status' }, `${name} sudah terunggah dan ikut dilampirkan saat disimpan.`), ' ', button, field);
}

function send(input, file) {
  const form = input.form;
  const stop = new AbortController();
  const bar = make('progress', { max: file.size, value: 0, 'aria-label': `Unggahan ${file.name}` });
  const words = make('span', { role: 'status' });
  const button = make('button', { type: 'button', class: 'sekunder', 'aria-label': `Batalkan ${file.name}` }, 'Batalkan');
  const row = make('li', {}, `${file.name} `, bar, ' ', words, ' ', button);
  let isStopped = false;
  listOf(input).append(row);
  button.addEventListener('click', () => {
    isStopped = true;
    stop.abort();
    row.remove();
    input.focus();
  });
  const tell = (offset, isLost) => {
    bar.value = offset;
    const quarter = Math.floor(4 * offset / file.size) * 25;
    const text = isLost ? 'Sambungan terputus; dilanjutkan sendiri bila tersambung kembali.' : `Terunggah ${quarter}%.`;
    // Said only when it changes: a screen reader reads every change.
    if (words.textContent !== text) words.textContent = text;
  };
  const work = upload(file, form.elements._formulir.value, stop.signal, tell).then(
    (hash) => {
      if (isStopped) return true;
      attach(input, row, hash, file.name);
      changed(input);
      return true;
    },
    (error) => {
      if (isStopped) return true;
      row.className = 'pesan-galat';
      // Sent along, so that a page that comes back still names it.
      const field = make('input', { type: 'hidden', name: input.name.replace('berkas-', 'gagal-'), value: file.name });
      row.replaceChildren(make('span', { role: 'alert' }, `${file.name}: ${error.message}`), field);
      return false;
    });
  if (!running.has(form)) running.set(form, new Set());
  running.get(form).add(work);
  work.then(() => running.get(form).delete(work));
}

// Sending.

function lock(form, isLocked) {
  if (isLocked) form.dataset.dikirim = 'ya'; else delete form.dataset.dikirim;
  for (const button of form.querySelectorAll('button:not([type=button])')) {
    if (isLocked) button.setAttribute('aria-disabled', 'true'); else button.removeAttribute('aria-disabled');
  }
}

async function sendAfter(form, button, works) {
  say(form, 'Bukti masih diunggah; isian dikirim sendiri sesudah selesai.');
  lock(form, true);
  const isAllThere = (await Promise.all(works)).every((isThere) => isThere);
  lock(form, false);
  if (isAllThere) return form.requestSubmit(button);
  say(form, 'Isian belum dikirim: ada bukti yang tidak dapat diunggah. Lihat keterangan di samping berkasnya.');
}

const drafts = new Map([...document.querySelectorAll('form[data-draf]')].map((form) => [form, new Draft(form)]));

document.addEventListener('submit', (event) => {
  const form = event.target;
  // Some forms have a button that sends nothing, for the enter key.
  if (form.method !== 'post' || event.submitter?.formMethod === 'dialog') return;
  if (form.dataset.dikirim) return event.preventDefault();
  const draft = drafts.get(form);
  const works = [...(running.get(form) || [])];
  if (works.length > 0) {
    event.preventDefault();
    sendAfter(form, event.submitter, works);
    return;
  }
  if (draft) {
    draft.save();
    if (!navigator.onLine) {
      event.preventDefault();
      return say(form, 'Tidak ada sambungan. Isian Anda tersimpan di peramban ini; kirim bila sambungan sudah kembali.');
    }
    store.sent(draft.key);
  } else if (form.querySelector('[data-isian]')) {
    const { dataset, value } = form.querySelector('[data-isian]');
    store.sent(`${DRAFT}${dataset.isian}\n${value}`);
  } else {
    // The page that goes on with a form after a new sign-in sends that form itself.
    const sent = store.sent();
    if (sent && !sent.includes(':' + new URL(form.action).pathname)) store.sent(null);
  }
  // What was typed into other forms is kept; whoever sends one is not asked about them.
  isLeaving = true;
  lock(form, true);
  setTimeout(() => lock(form, false), 15000);
});

// What is kept of one row goes with the row; the other rows are still to be sent.
function dropRow(form, row) {
  const isOther = ([name]) => name.slice(name.indexOf('-') + 1) !== row;
  for (const key of store.keys().filter((one) => one === form || one.startsWith(`${form}?`))) {
    const kept = store.read(key);
    if (kept) store.write(key, { ...kept, values: kept.values.filter(isOther), files: kept.files.filter(isOther) });
  }
}

addEventListener('pageshow', (event) => {
  if (!event.persisted) return;
  isLeaving = false;
  for (const form of document.forms) lock(form, false);
});

addEventListener('beforeunload', (event) => {
  const isUnsaved = [...drafts.values()].some((draft) => draft.isDirty || draft.isUnsavedAnswer);
  const isSending = [...running.values()].some((works) => works.size > 0);
  if (!isLeaving && (isUnsaved || isSending)) event.preventDefault();
});

const sent = store.sent();
if (sent && document.querySelector('[data-berhasil], form[data-belum-disimpan]')) {
  const [key, row] = sent.split('\n');
  if (row) dropRow(key, row); else store.drop(key);
  store.sent(null);
}

// The answer to a form is kept nowhere and cannot be asked for again: coming back to it, browsers show an error of their
// own. Its place in the history becomes that of the page with the form, which brings back what was typed.
if ((isRefused || document.querySelector('form[data-belum-disimpan], form[data-pratinjau]')) && document.querySelector('main form[method=post]')) {
  const from = document.referrer ? new URL(document.referrer) : null;
  const isForm = from && from.origin === location.origin && from.pathname !== '/masuk';
  history.replaceState(null, '', isForm ? from.pathname + from.search + location.hash : location.href);
}

for (const [form, draft] of drafts) {
  draft.restore();
  for (const kind of ['input', 'change']) form.addEventListener(kind, () => draft.save());
}

// Suggestions for what is typed: a combobox. Without it a field is a plain one, and a list to choose from stays a list.

const SUGGEST_AFTER = 200;
const MOST_SUGGESTED = 20;

class Combobox {
  // `find` answers what was typed with choices and a word about them; `take` does what choosing one means.
  constructor(input, find, take) {
    Object.assign(this, { input, find, take, choices: [], current: -1, round: 0 });
    this.list = make('ul', { id: `${input.id}-saran`, role: 'listbox', class: 'saran', 'aria-label': 'Saran' });
    this.words = make('p', { class: 'kabar-saran', role: 'status' });
    this.list.hidden = true;
    const attributes = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': this.list.id };
    for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
    input.after(make('div', { class: 'tempat-saran' }, this.list), this.words);
    input.addEventListener('input', (event) => { if (!event.isChosen) this.wait(); });
    input.addEventListener('keydown', (event) => this.key(event));
    input.addEventListener('blur', () => this.close());
    // A press on a choice must not take the focus from the field first.
    this.list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.list.addEventListener('click', (event) => {
      const option = event.target.closest('[role=option]');
      if (option) this.choose([...this.list.children].indexOf(option));
    });
  }

  wait() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.look(), SUGGEST_AFTER);
  }

  async look() {
    clearTimeout(this.timer);
    const round = ++this.round;
    let answer = { pilihan: [], kabar: '' };
    try { answer = await this.find(this.input.value.trim()); } catch { /* the field stays a plain one */ }
    // An answer that comes late belongs to what was typed before.
    if (round === this.round && document.activeElement === this.input) this.show(answer);
  }

  show({ pilihan, kabar }) {
    this.choices = pilihan;
    this.list.replaceChildren(...pilihan.map((one, index) => make(
      'li', { role: 'option', id: `${this.list.id}-${index}`, 'aria-selected': 'false' },
      ...(one.kode ? [make('strong', {}, one.kode), ' '] : []), one.nama,
      ...(one.tingkat ? [' ', make('small', {}, one.tingkat)] : []))));
    this.words.textContent = kabar;
    this.open(pilihan.length > 0);
  }

  open(isOpen) {
    this.mark(-1);
    this.list.hidden = !isOpen;
    this.input.setAttribute('aria-expanded', String(isOpen));
  }

  close() {
    clearTimeout(this.timer);
    this.round += 1;
    if (!this.list.hidden) this.words.textContent = '';
    this.open(false);
  }

  mark(index) {
    this.list.children[this.current]?.setAttribute('aria-selected', 'false');
    this.current = index;
    const option = this.list.children[index];
    if (!option) return this.input.removeAttribute('aria-activedescendant');
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    this.input.setAttribute('aria-activedescendant', option.id);
  }

  key(event) {
    if (event.isComposing || event.altKey || event.ctrlKey) return;
    const count = this.list.children.length;
    const moves = { ArrowDown: this.current + 1, ArrowUp: this.current < 0 ? count - 1 : this.current - 1 };
    // Enter chooses here and sends nothing, also where nothing is found: half a word is no answer.
    if (event.key === 'Enter') event.preventDefault();
    if (this.list.hidden) {
      if (event.key !== 'ArrowDown') return;
      event.preventDefault();
      this.look();
    } else if (event.key in moves) {
      event.preventDefault();
      this.mark((moves[event.key] + count) % count);
    } else if (event.key === 'Enter') {
      if (this.current >= 0) this.choose(this.current); else this.close();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      this.close();
    }
  }

  choose(index) {
    const one = this.choices[index];
    this.close();
    const more = this.take(one);
    this.words.textContent = `Terpilih: ${one.kode ? `${one.kode} ` : ''}${one.nama}`;
    if (more) this.words.append('. ', more);
  }
}

// Tells the draft of the form, and not the combobox itself, that a field has another value.
function fill(field, value) {
  field.value = value;
  field.dispatchEvent(Object.assign(new Event('input', { bubbles: true }), { isChosen: true }));
}

for (const input of document.querySelectorAll('input[data-saran]')) {
  let suggested = null;
  const find = async (typed) => {
    if (typed.length < 2) return { pilihan: [], kabar: '' };
    const address = new URL(input.dataset.saran, location.href);
    address.searchParams.set('q', typed.slice(0, 200));
    const response = await fetch(address);
    return response.ok ? response.json() : { pilihan: [], kabar: '' };
  };
  new Combobox(input, find, ({ kode, nama }) => {
    fill(input, kode);
    const other = input.form.elements[input.dataset.saranNama];
    if (!other) return null;
    if (['', nama, suggested].includes(other.value.trim())) {
      suggested = nama;
      fill(other, nama);
      return null;
    }
    // A name that the writer typed stays until he takes the other one.
    const button = make('button', { type: 'button', class: 'sekunder' }, 'Ganti nama yang sudah diketik dengan nama ini');
    button.addEventListener('click', () => {
      suggested = nama;
      fill(other, nama);
      button.remove();
      other.focus();
    });
    return button;
  });
}

// A long list to choose from is looked through by typing; the list itself goes on to hold what is sent.
for (const select of document.querySelectorAll('select[data-cari]')) {
  const name = () => select.selectedOptions[0]?.textContent.trim() || '';
  const input = make('input', { type: 'text', id: select.id, autocomplete: 'off', class: 'pencari-pilihan' });
  for (const said of ['aria-describedby', 'aria-invalid']) if (select.hasAttribute(said)) input.setAttribute(said, select.getAttribute(said));
  select.removeAttribute('id');
  select.hidden = true;
  select.before(input);
  input.value = name();
  // In the list a heading stands above its choices; where some of them are found by typing, each bears it.
  const all = [...select.options].map((option) => ({
    nilai: option.value,
    nama: [option.textContent.trim(), option.closest('optgroup')?.label].filter(Boolean).join(', '),
  }));
  const find = (typed) => {
    const words = typed === name() ? [] : typed.toLowerCase().split(/\s+/).filter(Boolean);
    const found = all.filter((one) => words.every((word) => one.nama.toLowerCase().includes(word)));
    const count = `${found.length} dari ${all.length} pilihan`;
    return {
      pilihan: found.slice(0, MOST_SUGGESTED),
      kabar: found.length === 0 ? 'Tidak ada pilihan yang memuat kata ini.'
        : found.length > MOST_SUGGESTED ? `${count}; ditampilkan ${MOST_SUGGESTED}. Ketik lebih lengkap untuk mempersempit.` : `${count}.`,
    };
  };
  const hasNone = all.some((one) => one.nilai === '');
  const hint = hasNone ? 'Pilih dari daftar, atau kosongkan.' : 'Pilih salah satu dari daftar.';
  const box = new Combobox(input, find, ({ nilai }) => {
    fill(select, nilai);
    input.value = name();
    judge();
  });
  // What was typed and not chosen is no choice: it stays to be mended and is not sent. An empty field chooses nothing.
  function judge() {
    const typed = input.value.trim();
    if (typed === '' && hasNone) fill(select, '');
    const isChosen = typed === '' || typed === name();
    input.setCustomValidity(isChosen ? '' : hint);
    box.words.textContent = '';
    box.words.classList.remove('pesan-galat');
    if (isChosen) input.removeAttribute('aria-invalid');
  }
  function tell() {
    if (input.validity.valid) return;
    box.close();
    box.words.textContent = hint;
    box.words.classList.add('pesan-galat');
    input.setAttribute('aria-invalid', 'true');
  }
  input.addEventListener('input', judge);
  input.addEventListener('invalid', tell);
  input.addEventListener('focus', () => input.select());
  input.addEventListener('blur', () => {
    if (input.value.trim() === '') input.value = name();
    tell();
  });
}

document.addEventListener('change', (event) => {
  const input = event.target;
  if (!input.matches('input[type=file][data-unggah]')) return;
  const files = [...input.files];
  input.value = '';
  for (const file of files) send(input, file);
});

// A field where typing goes on has its beginning already.
const begun = document.querySelector('input[type=text][autofocus]');
if (begun && document.activeElement === begun) begun.setSelectionRange(begun.value.length, begun.value.length);

// The keys of a tree on its list: up and down to the nodes that are seen, right into a branch, left out of it.
document.querySelector('.pohon')?.addEventListener('keydown', (event) => {
  const link = event.target.closest('li > p > a:first-of-type');
  if (!link || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const tree = event.currentTarget;
  const seen = [...tree.querySelectorAll('li > p > a:first-of-type')].filter((one) => one.checkVisibility());
  const item = link.closest('li');
  const branch = item.querySelector(':scope > details');
  const steps = {
    ArrowDown: () => seen[seen.indexOf(link) + 1],
    ArrowUp: () => seen[seen.indexOf(link) - 1],
    Home: () => seen[0],
    End: () => seen.at(-1),
    ArrowRight() {
      if (branch?.open) return branch.querySelector('li > p > a');
      if (branch) branch.open = true;
      return link;
    },
    ArrowLeft() {
      if (!branch?.open) return item.parentElement.closest('li')?.querySelector(':scope > p > a');
      branch.open = false;
      return link;
    },
  };
  if (!Object.hasOwn(steps, event.key)) return;
  event.preventDefault();
  steps[event.key]()?.focus();
});
