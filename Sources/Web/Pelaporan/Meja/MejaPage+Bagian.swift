import HTML
import Laporan
import Selaras

extension MejaPage {
  /// The sections that take a text.
  var bagianLaporan: HTML {
    section(.aria("labelledby", "judul-bagian")) {
      h2(.id("judul-bagian")) { "Narasi" }
      DataTable(
        id: "bagian", judul: "Bagian laporan yang memuat narasi",
        kolom: ["Bagian", "Keadaan", "Terakhir ditulis"].map { DataTable.Column($0) },
        baris: NarasiDitulis.Bagian.allCases.map(baris),
        catatan: HTML(
          "Tabel, grafik, dan kalimat capaian disusun otomatis dari data; narasi berdiri di depannya. Tanpa narasi, laporan mencetak naskah baku atau tidak mencetak apa-apa."
        )
      ).html
    }
  }

  private func baris(_ part: NarasiDitulis.Bagian) -> DataTable.Row {
    let written = meja.pelaporan?.narasi[part]
    return DataTable.Row([
      meja.bolehMenulis ? a(.href(meja.alamat(part))) { part.nama } : HTML(part.nama),
      HTML {
        keadaan(part, written?.isi)
        if let written, let figures = meja.angka(written.isi) { AngkaTulisanNote(figures).lencana }
      },
      written.map { oleh($0.entri) } ?? Components.nihil("belum pernah"),
    ])
  }

  private func keadaan(_ part: NarasiDitulis.Bagian, _ written: NarasiDitulis?) -> HTML {
    if !dicetak(part) { return Components.lencana("Tidak ada dalam susunan laporan") }
    if written != nil { return Components.lencana("Ditulis", .baik) }
    if part == .gambaranUmum { return Components.lencana("Belum ditulis, wajib", .perhatian) }
    if part != .suratPernyataan, meja.drafAda?.baku(part) != nil {
      return Components.lencana("Memakai naskah baku", .kabar)
    }
    return Components.lencana("Belum ditulis")
  }

  /// Whether the layout of the report has the section.
  private func dicetak(_ part: NarasiDitulis.Bagian) -> Bool {
    switch part {
    case .kataPengantar: meja.struktur.bagianAwal.contains(.kataPengantar)
    case .ringkasanEksekutif: meja.struktur.bagianAwal.contains(.ringkasanEksekutif)
    case .suratPernyataan: meja.struktur.suratPernyataan == true
    case .latarBelakang, .maksudTujuan, .gambaranUmum, .perencanaan, .akuntabilitas, .realisasiAnggaran,
      .kinerjaLainnya, .penutup:
      true
    }
  }

  /// The subjects that take points: the perangkat daerah as a whole, and each tujuan and sasaran.
  var daftarAnalisis: HTML {
    section(.aria("labelledby", "judul-analisis")) {
      h2(.id("judul-analisis")) { "Analisis" }
      DataTable(
        id: "analisis", judul: "Tentang apa analisis ditulis",
        kolom: ["Tentang", "Keadaan", "Terakhir ditulis"].map { DataTable.Column($0) },
        baris: subjek.map { barisAnalisis($0.id, $0.nama) }
      ).html
    }
  }

  private var subjek: [(id: String?, nama: String)] {
    let plan = meja.unit.perencanaan
    let written = Set((meja.pelaporan?.analisis.keys ?? []).compactMap(\.subjek))
    return [(nil, "Perangkat daerah secara keseluruhan")]
      + plan.tujuan.semua.map { ($0.id, "Tujuan: \($0.nama)") }
      + plan.sasaran.semua.map { ($0.id, "Sasaran: \($0.nama)") }
      + plan.indikator.semua.filter { written.contains($0.id) }.map { ($0.id, "Indikator: \($0.nama)") }
  }

  private func barisAnalisis(_ id: String?, _ name: String) -> DataTable.Row {
    let records = (meja.pelaporan?.analisis.values ?? []).filter { $0.isi.subjek == id }
    let figures = records.compactMap { meja.angka($0.isi) }
    return DataTable.Row([
      meja.bolehMenulis ? a(.href(meja.alamat(analisis: id))) { name } : HTML(name),
      HTML {
        if records.isEmpty {
          Components.lencana("Belum ditulis")
        } else {
          Components.lencana(
            AnalisisDicatat.Jenis.allCases.filter { kind in records.contains { $0.isi.jenis == kind } }
              .map(\.nama).joined(separator: ", "), .baik)
        }
        AngkaTulisanNote(
          berubah: figures.flatMap(\.berubah), tidakDitemukan: figures.flatMap(\.tidakDitemukan)
        ).lencana
      },
      records.map(\.entri).max().map(oleh) ?? Components.nihil("belum pernah"),
    ])
  }
}
