# shellcheck shell=bash
# Tells the program where the tools of this checkout are. Sourced; needs $root.

export SELARAS_TYPST="${SELARAS_TYPST:-$root/.perkakas/bin/typst}"
export SELARAS_PANDOC="${SELARAS_PANDOC:-$root/.perkakas/bin/pandoc}"
export SELARAS_LEMBAR="${SELARAS_LEMBAR:-$root/.perkakas/bin/lembar}"
