import HTML
import Sakip
import Selaras

extension PerbandinganVersiPage {
  var isi: HTML {
    HTML {
      PerangkatDaerahHead(context: context, unit: unit, halaman: "Perbandingan versi").html
      if let perbandingan {
        formulir(perbandingan)
        kepala(perbandingan)
        butir(perbandingan)
        target(perbandingan)
      } else {
        p {
          Components.nihil(
            unit.perencanaan.versi.count == 0
              ? "Versi \(unit.namaRencana) belum dicatat."
              : "Baru ada satu versi \(unit.namaRencana); perbandingan tampil setelah versi berikutnya dicatat.")
        }
      }
    }
  }

  private func formulir(_ shown: PerbandinganVersi) -> HTML {
    form(.class("saringan"), .method("get"), .action(context.path)) {
      for pair in context.query.pairs where !["dari", "ke"].contains(pair.name) && !pair.value.isEmpty {
        input(.type("hidden"), .name(pair.name), .value(pair.value))
      }
      pilihan("dari", "Versi awal", shown.dari)
      pilihan("ke", "Dibandingkan dengan", shown.ke)
      button { "Bandingkan" }
    }
  }

  private func pilihan(_ name: String, _ text: String, _ current: VersiRenstraDitetapkan) -> HTML {
    div {
      label(.for("pilih-\(name)")) { text }
      select(.id("pilih-\(name)"), .name(name)) {
        for version in unit.perencanaan.versiBerurutan {
          option(.value(version.id), .selected(version.id == current.id)) { version.nama }
        }
      }
    }
  }

  private func kepala(_ shown: PerbandinganVersi) -> HTML {
    HTML {
      p(.class("ringkas")) { kalimat(shown) }
      p { unduhan(shown).html }
      DataTable(
        id: "versi", judul: "Kedua versi",
        kolom: ["Versi", "Berlaku mulai", "Dasar", "Alasan"].map { DataTable.Column($0) },
        baris: [shown.dari, shown.ke].map { version in
          DataTable.Row([
            HTML(version.nama), Components.tanggal(version.tanggal),
            DasarHukum(context: context, unit: unit, versi: version).html,
            Components.teks(version.alasan, kosong: "versi pertama"),
          ])
        }
      ).html
    }
  }

  private func kalimat(_ shown: PerbandinganVersi) -> String {
    let parts = [PerbandinganVersi.Perubahan.berubah, .ditambahkan, .dihapus, .tetap].compactMap { change in
      shown.jumlah(change) == 0 ? nil : "\(Count(shown.jumlah(change)).printed) \(change.rawValue)"
    }
    guard !parts.isEmpty else { return "Belum ada target pada kedua versi ini." }
    let years = Set(shown.indikator.flatMap(\.target).map(\.tahun)).sorted().compactMap { year in
      shown.jumlahTargetBerubah(tahun: year) == 0
        ? nil : "\(Count(shown.jumlahTargetBerubah(tahun: year)).printed) target tahun \(year)"
    }
    let values = years.isEmpty ? "" : " Nilai yang berubah: \(years.joined(separator: ", "))."
    let others = [PerbandinganVersi.Perubahan.ditambahkan, .dihapus, .tidakDicantumkan].compactMap { change in
      shown.jumlahTarget(change) == 0 ? nil : "\(Count(shown.jumlahTarget(change)).printed) \(change.rawValue)"
    }
    let rest = others.isEmpty ? "" : " Target per tahun lainnya: \(others.joined(separator: ", "))."
    return "Indikator dari \(shown.dari.nama) ke \(shown.ke.nama): \(parts.joined(separator: ", ")).\(values)\(rest)"
  }

  private func unduhan(_ shown: PerbandinganVersi) -> UnduhTabel {
    UnduhTabel(
      context, "/data/perangkat-daerah/\(unit.id)/versi/versi", [("dari", shown.dari.id), ("ke", shown.ke.id)],
      judul: "Unduh perbandingan")
  }

  private func butir(_ shown: PerbandinganVersi) -> HTML {
    section(.aria("labelledby", "judul-butir")) {
      h2(.id("judul-butir")) { "Tujuan dan sasaran" }
      if shown.butir.isEmpty {
        p { Components.nihil("Tujuan dan sasaran belum ditetapkan.") }
      } else {
        DataTable(
          id: "butir", judul: "Tujuan dan sasaran pada kedua versi",
          kolom: ["Rumusan", "Jenis", "Perubahan"].map { DataTable.Column($0) },
          baris: shown.butir.map { DataTable.Row([rumusan($0), HTML($0.jenis), $0.perubahan.lencana]) }
        ).html
      }
    }
  }

  private func rumusan(_ part: PerbandinganVersi.Butir) -> HTML {
    HTML {
      part.nama
      if let before = part.semula { small { "Semula: \(before)" } }
    }
  }

  private func target(_ shown: PerbandinganVersi) -> HTML {
    section(.aria("labelledby", "judul-target")) {
      h2(.id("judul-target")) { "Target" }
      if shown.indikator.isEmpty {
        p { Components.nihil("Belum ada target pada kedua versi ini.") }
      } else {
        DataTable(
          id: "target", judul: "Target pada kedua versi",
          kolom: [
            DataTable.Column("Tahun"), DataTable.Column(shown.dari.nama, angka: true),
            DataTable.Column(shown.ke.nama, angka: true), DataTable.Column("Perubahan"),
          ],
          kelompok: shown.indikator.map(kelompok)
        ).html
      }
    }
  }

  private func kelompok(_ row: PerbandinganVersi.Baris) -> DataTable.Group {
    DataTable.Group(
      judul: HTML {
        a(.href(context.tautan(unit: unit.id, "/indikator/\(row.indikator.id)"))) { row.indikator.nama }
        if !row.indikator.satuan.isEmpty { " (\(row.indikator.satuan))" }
        " "
        row.perubahan.lencana
      },
      baris: row.target.map { target in
        DataTable.Row([
          HTML(String(target.tahun)), nilai(target.dari), nilai(target.ke), target.perubahan.lencana,
        ])
      })
  }

  private func nilai(_ target: Tercatat<Nilai>?) -> HTML {
    guard let target else { return Components.nihil("tidak ada") }
    return a(.class("asal"), .href(context.tautan("/jurnal/\(target.entri)"))) { target.isi.printed }
  }
}

extension PerbandinganVersi.Perubahan {
  /// The change as a word with its sign.
  fileprivate var lencana: HTML {
    switch self {
    case .tetap: Components.lencana(rawValue, .netral)
    case .berubah: Components.lencana(rawValue, .perhatian)
    case .ditambahkan: Components.lencana(rawValue, .baik)
    case .dihapus: Components.lencana(rawValue, .salah)
    case .tidakDicantumkan: Components.lencana(rawValue, .kabar)
    }
  }
}
