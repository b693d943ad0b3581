import Document
import Sakip
import Selaras

/// What the checker found in the version that was reviewed, what was said about it, and what is gone since the first one.
struct LampiranTemuan {
  let dokumen: DokumenReviu

  var blocks: [Block] {
    guard let version = dokumen.naskah else {
      return ["Tidak ada naskah yang diperiksa dengan program."]
    }
    let findings = dokumen.kalimat.unit.evaluasi.telaah(version)
    return [
      "Versi \(version.isi.versi) diperiksa dengan program: \(angka(version.isi.diperiksa)) angka, cacah, nama, dan tanggal dibandingkan; ditemukan \(cacah(version.isi.temuan))."
    ] + tidakDimuat(version.isi) + keadaan(findings) + dijelaskan(findings) + terbuka(findings) + perbandingan(version)
  }

  private func tidakDimuat(_ version: NaskahDireviu) -> [Block] {
    guard let count = version.tidakDimuat, count > 0 else { return [] }
    return [.paragraph(RichText("Selain itu ada \(angka(count)) temuan yang tidak dimuat karena terlalu banyak."))]
  }

  private func angka(_ count: Int) -> String { ExactDecimal(count).printed }

  /// `2 galat dan 14 peringatan`.
  private func cacah(_ findings: [TemuanNaskah]) -> String {
    Kalimat.daftar(
      TemuanNaskah.Tingkat.allCases.map { weight in
        "\(angka(findings.count { $0.tingkat == weight })) \(weight.nama.lowercased())"
      })
  }

  private func keadaan(_ findings: [TemuanDitelaah]) -> [Block] {
    guard !findings.isEmpty else { return [] }
    let cell = { (count: Int) in
      Cell(RichText(angka(count)), number: ExactNumber(String(count), format: .decimals(0)))
    }
    let row = { (name: String, some: [TemuanDitelaah], kind: Table.Kind) in
      Table.Row(
        [Cell(RichText(name))]
          + TemuanNaskah.Tingkat.allCases.map { weight in cell(some.count { $0.temuan.tingkat == weight }) }
          + [cell(some.count)], kind: kind)
    }
    let states = KeadaanTemuan.allCases.filter { state in findings.contains { $0.keadaan == state } }
    return [
      .subheading("Keadaan temuan"),
      .table(
        Table(
          "Keadaan temuan", isNumbered: false,
          columns: [.init(width: 3)] + Array(repeating: .init(.right, width: 1), count: 3),
          header: [["Keadaan", "Galat", "Peringatan", "Jumlah"]],
          rows: states.map { state in row(state.nama, findings.filter { $0.keadaan == state }, .normal) }
            + [row("Jumlah", findings, .total)])),
    ]
  }

  private func dijelaskan(_ findings: [TemuanDitelaah]) -> [Block] {
    let explained = findings.filter { $0.tanggapan?.isi.tanggapan == .dijelaskan }
    guard !explained.isEmpty else { return [] }
    return [
      .subheading("Temuan yang dijelaskan"),
      .table(
        Table(
          "Temuan yang dijelaskan", isNumbered: false,
          columns: [.init(width: 1.2), .init(width: 3), .init(width: 2.6), .init(width: 1.8)],
          header: [["Temuan", "Uraian", "Penjelasan", "Putusan Inspektorat"]],
          rows: explained.map { one in
            Table.Row([
              sebutan(one.temuan), uraian(one.temuan), Cell(RichText(one.tanggapan?.isi.alasan ?? Sel.kosong)),
              Cell(RichText(putusan(one))),
            ])
          })),
    ]
  }

  private func putusan(_ one: TemuanDitelaah) -> String {
    guard let decision = one.penilaian?.isi else { return "Belum diputuskan" }
    return [decision.putusan.nama, decision.alasan].compactMap { $0 }.joined(separator: ": ")
  }

  /// Galat without an explanation, which a statement waits for.
  private func terbuka(_ findings: [TemuanDitelaah]) -> [Block] {
    let open = findings.filter { $0.menahanPernyataan && $0.tanggapan?.isi.tanggapan != .dijelaskan }
    return daftar("Galat yang belum dijelaskan", open.map(\.temuan))
  }

  private func perbandingan(_ version: Tercatat<NaskahDireviu>) -> [Block] {
    let unit = dokumen.kalimat.unit
    guard
      let first = unit.evaluasi.versi(.laporanKinerja, tahun: dokumen.kalimat.tahun).first?.isi,
      first.versi < version.isi.versi
    else { return [] }
    let compared = PerbandinganNaskah(dari: first, ke: version.isi)
    return [
      "Dibandingkan dengan versi \(first.versi): \(cacah(compared.hilang)) tidak ditemukan lagi, \(cacah(compared.tetap)) masih ditemukan, dan \(cacah(compared.baru)) baru."
    ]
      + (compared.keraguan.map { ["Yang tidak ditemukan lagi belum tentu diperbaiki: \($0)."] } ?? [])
      + daftar("Galat yang tidak ditemukan lagi", compared.hilang.filter { $0.tingkat == .galat })
  }

  private func daftar(_ title: String, _ findings: [TemuanNaskah]) -> [Block] {
    guard !findings.isEmpty else { return [] }
    return [
      .subheading(RichText(title)),
      .table(
        Table(
          title, isNumbered: false, columns: [.init(width: 1.2), .init(width: 2), .init(width: 5)],
          header: [["Temuan", "Tercetak", "Uraian"]],
          rows: findings.map { one in
            Table.Row([sebutan(one), Cell(RichText(tercetak(one))), Cell(RichText(one.uraian))])
          })),
    ]
  }

  /// The rule, the weight and the place.
  private func sebutan(_ finding: TemuanNaskah) -> Cell {
    let place = finding.halaman.map { "halaman \($0)" } ?? "baris \(angka(finding.baris))"
    return Cell(RichText("\(finding.tingkat.nama) \(finding.kunci.kode), \(place)"))
  }

  private func uraian(_ finding: TemuanNaskah) -> Cell {
    Cell(
      RichText(
        finding.kunci.tercetak.isEmpty ? finding.uraian : "\(Kalimat.kutip(finding.kunci.tercetak)): \(finding.uraian)")
    )
  }

  private func tercetak(_ finding: TemuanNaskah) -> String {
    finding.kunci.tercetak.isEmpty ? Sel.kosong : finding.kunci.tercetak
  }
}
