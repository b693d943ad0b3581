extension HasilReviu {
  /// The findings for the terminal: by weight and chapter, with the quoted place and the computation written out.
  public var teks: String {
    var lines = [ringkasan]
    for weight in [Temuan.Tingkat.galat, .peringatan] {
      let items = butir.filter { $0.temuan.tingkat == weight && $0.penjelasan == nil }
      if !items.isEmpty { lines += ["", weight.rawValue.uppercased()] + perBab(items) }
    }
    let explained = butir.filter { $0.penjelasan != nil }
    if !explained.isEmpty { lines += ["", "DIJELASKAN"] + perBab(explained) }
    for exception in pengecualianTakTerpakai {
      lines.append("\n\(exception.takTerpakai)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// How many findings there are, and what was checked.
  public var ringkasan: String {
    let explained = butir.count { $0.penjelasan != nil }
    let checked = Pemeriksaan.Jenis.allCases.compactMap { kind in diperiksa[kind].map { "\($0) \(kind.rawValue)" } }
    return "\(naskah.nama): \(terbuka(.galat)) galat, \(terbuka(.peringatan)) peringatan"
      + (explained > 0 ? ", \(explained) dijelaskan" : "")
      + (checked.isEmpty ? "; tidak ada angka yang dapat diperiksa" : "; diperiksa \(checked.joined(separator: ", "))")
  }

  private func perBab(_ items: [Butir]) -> [String] {
    var lines: [String] = []
    var chapter: String??
    for item in items {
      let own = bab(item.temuan.pokok.letak)
      if chapter != .some(own) { lines += ["", own ?? "Bagian awal"] }
      chapter = .some(own)
      lines += Self.baris(item)
    }
    return lines
  }

  private static func baris(_ item: Butir) -> [String] {
    let finding = item.temuan
    let rule = DaftarKaidah.kaidah(kode: finding.kode)
    var lines = [
      "  \(finding.kode) \(finding.pokok.letak.sebutan): \(rule?.judul ?? "")", "    \(finding.uraian)",
    ]
    lines.append(butir("tercetak", finding.pokok.tulisan))
    if let right = finding.seharusnya { lines.append(butir(Keraguan.sebutan(finding.keraguan).lowercased(), right)) }
    if let computed = finding.perhitungan { lines.append(butir("hitungan", computed)) }
    lines += finding.bandingan.map { butir("bandingkan", "\($0.letak.sebutan): \($0.tulisan)") }
    if let doubt = finding.keraguan { lines.append(butir("keraguan", doubt.kalimat)) }
    if let explained = item.penjelasan { lines.append(butir("dijelaskan", "\(explained.alasan) (\(explained.peran))")) }
    return lines
  }

  private static func butir(_ name: String, _ value: String) -> String {
    "    \(name)\(String(repeating: " ", count: max(1, 16 - name.count)))\(value)"
  }
}

extension Letak {
  /// The place in words: `halaman 12, baris 640`.
  public var sebutan: String { (halaman.map { "halaman \($0), " } ?? "") + "baris \(baris)" }
}
