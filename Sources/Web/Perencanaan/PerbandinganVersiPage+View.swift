import HTML
import Sakip
import Selaras

extension PerbandinganVersiPage {
  var isi: HTML {
    HTML {
      PerangkatDaerahHead(context: context, unit: unit, halaman: "Perbandingan versi").html
      if versi.isEmpty {
        p {
          Components.nihil(
            unit.perencanaan.versi.count == 0
              ? "Versi \(unit.namaRencana) belum dicatat."
              : "Baru ada satu versi \(unit.namaRencana); perbandingan tampil setelah versi berikutnya dicatat.")
        }
      } else {
        let compared = context.pieceSemua(
          "perbandingan \(unit.id) \(versi.map(\.id).joined(separator: " ")) \(hanyaBerubah)", { dibandingkan })
        formulir
        compared.first ?? .empty
        kepala
        for part in compared.dropFirst() { part }
      }
    }
  }

  /// What changed in sentences, then the tables.
  private var dibandingkan: [HTML] {
    guard let shown = Self.deret(context, unit, versi) else { return [] }
    return [
      HTML { for step in shown.langkah { p(.class("ringkas")) { kalimat(step) + pohon(step) + sebab(step.ke) } } },
      HTML {
        butir(shown)
        target(shown)
        program(shown)
        simpul(shown)
      },
    ]
  }

  private var formulir: HTML {
    let chosen = Set(versi.map(\.id))
    return form(.class("saringan"), .method("get"), .action(context.path)) {
      for pair in context.query.pairs
      where !["dari", "ke", "versi", "berubah"].contains(pair.name) && !pair.value.isEmpty {
        input(.type("hidden"), .name(pair.name), .value(pair.value))
      }
      BoxGroup(
        nama: "versi", judul: "Versi yang dibandingkan",
        kotak: unit.perencanaan.versiBerurutan.map { version in
          .init(nilai: version.id, nama: nama(version), isTicked: chosen.contains(version.id))
        }, petunjuk: "Pilih dua atau lebih; masing-masing dibandingkan dengan versi sebelumnya."
      ).html
      BoxGroup(
        nama: "berubah", judul: "Tampilkan",
        kotak: [.init(nilai: "ya", nama: "Hanya yang berubah", isTicked: hanyaBerubah)]
      ).html
      button { "Bandingkan" }
    }
  }

  private func nama(_ version: VersiRenstraDitetapkan) -> String {
    let name = unit.perencanaan.namaBerkeadaan(version)
    return version.id == context.versiRencana(unit) ? "\(name) (berlaku \(context.tahun))" : name
  }

  private var kepala: HTML {
    HTML {
      p { unduhan.html }
      DataTable(
        id: "daftar-versi", judul: "Versi yang dibandingkan",
        kolom: ["Versi", "Berlaku mulai", "Keadaan", "Dasar", "Alasan"].map { DataTable.Column($0) },
        baris: versi.map { version in
          DataTable.Row([
            HTML {
              version.nama
              if version.id == context.versiRencana(unit) {
                " "
                Components.lencana("Berlaku \(context.tahun)", .kabar)
              }
            }, Components.tanggal(version.tanggal), HTML(unit.perencanaan.keadaan(versi: version.id)),
            DasarHukum(context: context, unit: unit, versi: version).html,
            version.sebab,
          ])
        }
      ).berblok.html
    }
  }

  private func kalimat(_ step: PerbandinganVersi) -> String {
    let kinds: [PerbandinganVersi.Perubahan] = [.berubah, .ditambahkan, .dihapus, .tetap]
    guard let parts = PerbandinganVersi.Perubahan.uraian(kinds, banyaknya: step.jumlah) else {
      return "Belum ada target dalam \(step.dari.nama) dan \(step.ke.nama)."
    }
    let years = Set(step.indikator.flatMap(\.target).map(\.tahun)).sorted().compactMap { year in
      step.jumlahTargetBerubah(tahun: year) == 0
        ? nil : "\(Count(step.jumlahTargetBerubah(tahun: year)).printed) target tahun \(year)"
    }
    let values = years.isEmpty ? "" : " Nilai yang berubah: \(years.joined(separator: ", "))."
    let others = PerbandinganVersi.Perubahan.uraian(
      [.ditambahkan, .dihapus, .tidakDicantumkan], banyaknya: step.jumlahTarget)
    let rest = others.map { " Target per tahun lainnya: \($0)." } ?? ""
    return "Indikator dari \(step.dari.nama) ke \(step.ke.nama): \(parts).\(values)\(rest)"
  }

  /// How many nodes of the pohon kinerja changed; nothing where the versions name none.
  private func pohon(_ step: PerbandinganVersi) -> String {
    PerbandinganVersi.Perubahan.uraian(PerbandinganVersi.Perubahan.selainTetap, banyaknya: step.jumlahSimpul)
      .map { " Simpul pohon kinerja: \($0)." } ?? ""
  }

  /// Because of what a version changed the one before it.
  private func sebab(_ version: VersiRenstraDitetapkan) -> String {
    if let unprinted = version.landasan?.kalimatTakTercetak { return " \(unprinted)" }
    return version.dasarHukum.isEmpty ? "" : " Dasar perubahannya: \(version.dasarHukum)."
  }

  private var unduhan: UnduhTabel {
    UnduhTabel(
      context, "/data/perangkat-daerah/\(unit.id)/versi/versi", versi.map { ("versi", $0.id) },
      judul: "Unduh perbandingan")
  }

  private func butir(_ shown: DeretVersi) -> HTML {
    let rows = shown.butir.filter { row in
      !hanyaBerubah || row.sel.contains { $0.perubahan.map { $0 != .tetap } ?? false }
    }
    return section(.aria("labelledby", "judul-butir")) {
      h2(.id("judul-butir")) {
        shown.butir.contains { $0.jenis == "Visi" || $0.jenis.hasPrefix("Misi") }
          ? "Visi, misi, tujuan, dan sasaran" : "Tujuan dan sasaran"
      }
      if rows.isEmpty {
        p {
          Components.nihil(
            shown.butir.isEmpty ? "Tujuan dan sasaran belum ditetapkan." : "Tidak ada rumusan yang berubah.")
        }
      } else {
        DataTable(
          id: "butir", judul: "Rumusan dalam setiap versi",
          kolom: [DataTable.Column("Jenis")]
            + shown.versi.map { DataTable.Column(unit.perencanaan.namaBerkeadaan($0)) },
          baris: rows.map { row in
            DataTable.Row([jenis(row)] + row.sel.map { cell in sel(cell.perubahan) { cell.isi.map { HTML($0) } } })
          }
        ).html
      }
    }
  }

  private func jenis(_ row: DeretVersi.Butir) -> HTML {
    HTML {
      row.jenis
      if let misi = row.misi { small { " mendukung misi \(misi)" } }
    }
  }

  private func target(_ shown: DeretVersi) -> HTML {
    let rows = shown.indikator.filter { !hanyaBerubah || $0.isBerubah }
    return section(.aria("labelledby", "judul-target")) {
      h2(.id("judul-target")) { "Target" }
      if rows.isEmpty {
        p {
          Components.nihil(
            shown.indikator.isEmpty ? "Belum ada target dalam versi-versi ini." : "Tidak ada target yang berubah.")
        }
      } else {
        p(.class("jumlah")) { "\(Count(rows.count).of("indikator"))." }
        DataTable(
          id: "target", judul: "Target dalam setiap versi",
          kolom: [DataTable.Column("Tahun")]
            + shown.versi.map { DataTable.Column(unit.perencanaan.namaBerkeadaan($0), angka: true) },
          kelompok: rows.map(kelompok)
        ).html
      }
    }
  }

  private func kelompok(_ row: DeretVersi.Baris) -> DataTable.Group {
    DataTable.Group(
      judul: HTML {
        a(.href(context.tautan(unit: unit.id, "/indikator/\(row.indikator.id)"))) { row.indikator.nama }
        if !row.indikator.satuan.isEmpty { " (\(row.indikator.satuan))" }
        for change in row.sel.compactMap(\.perubahan) {
          " "
          change.lencana
        }
        for words in penempatan(row) { small { " \(words)" } }
      },
      baris: row.tahun.map { year in
        DataTable.Row(
          [HTML(String(year.tahun))]
            + zip(versi, year.sel).map { version, cell in
              HTML {
                sel(cell.perubahan) {
                  cell.isi.map { target in
                    a(.class("asal"), .href(context.tautan("/jurnal/\(target.entri)"))) { target.isi.printed }
                  }
                }
                if let reason = unit.perencanaan.alasanTarget(row.indikator.id, versi: version.id, tahun: year.tahun) {
                  small { " Alasan: \(reason)" }
                }
              }
            })
      })
  }

  /// How each version calls an indikator and what it measures there, where they do not agree.
  private func penempatan(_ row: DeretVersi.Baris) -> [String] {
    let listing = zip(versi, row.sel).filter { $0.1.isi == true }.map(\.0)
    let places = Set(listing.map { row.indikator.tempat(dalam: $0.id) })
    let words = Set(listing.map { row.indikator.nama(dalam: $0.id) })
    guard places.count > 1 || words.count > 1 else { return [] }
    return listing.map { version in
      let place = unit.perencanaan.sasaranAtauTujuan(row.indikator, dalam: version.id)
      let name = words.count > 1 ? "\(row.indikator.nama(dalam: version.id)), " : ""
      return "Dalam \(version.nama): \(name)untuk \u{201C}\(place)\u{201D}."
    }
  }

  /// What a version says, and in words what became of it since the version before; what stays the same needs no word.
  func sel(_ change: PerbandinganVersi.Perubahan?, _ content: () -> HTML?) -> HTML {
    let shown = content()
    return HTML {
      if let shown { shown } else { Components.nihil("tidak ada") }
      if let change, change != .tetap {
        " "
        change.lencana
      }
    }
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
