# shellcheck shell=bash
# Installs Debian packages. Sourced by the set-up script, not run by itself.

# pasang_paket NAME...: installs those of the packages that are missing; says so, or says nothing.
pasang_paket() {
  local name missing=()
  if ! command -v apt-get >/dev/null; then
    echo "siapkan: sistem ini bukan Debian; pastikan padanan paket ini terpasang: $*" >&2
    return 0
  fi
  for name in "$@"; do
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null)" = installed ] || missing+=("$name")
  done
  [ "${#missing[@]}" -gt 0 ] || return 0

  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
      echo "siapkan: paket Debian belum ada. Jalankan sebagai root: apt-get install ${missing[*]}" >&2
      return 1
    fi
    as_root=(sudo)
  fi

  echo "Memasang paket Debian: ${missing[*]}"
  local log install
  log="$(mktemp)"
  install=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive
    apt-get -qq -y --no-install-recommends -o DPkg::Lock::Timeout=300 install "${missing[@]}")
  # The lists of a fresh machine are empty, and old ones name packages that are gone: then they are fetched.
  if ! "${install[@]}" >"$log" 2>&1; then
    "${as_root[@]}" apt-get -qq -o DPkg::Lock::Timeout=300 update >>"$log" 2>&1 || true
    if ! "${install[@]}" >>"$log" 2>&1; then
      tail -n 20 "$log" >&2
      echo "siapkan: paket Debian tidak dapat dipasang: ${missing[*]}. Periksa jaringan dan daftar sumber apt." >&2
      rm -f "$log"
      return 1
    fi
  fi
  rm -f "$log"
}
