/// Understands the heads of columns in their many spellings.
enum PembacaKolom {
  /// What a column stands for.
  /// - Parameters:
  ///   - title: the words of its head from top to bottom.
  ///   - tabel: the caption of the table, which says what its figures are where the head does not.
  static func peran(_ title: String, tabel: String) -> Peran {
    let text = title.lowercased()
    let lowest = text.ranges(of: " / ").last.map { String(text[$0.upperBound...]) } ?? text
    // A level that only says `Rp` leaves it to the one above what the amount is.
    let isAmount = ["rp", "rp.", "(rp)", "(rp.)", "rupiah"].contains(lowest) && lowest != text
    let leaf = isAmount ? atas(text) : lowest
    if let plain = peranNama(text, leaf) { return plain }
    let isMoney =
      isAmount || ["keuangan", "anggaran", "belanja", "(rp", "rupiah", "apbd"].contains { text.contains($0) }
    if let figure = peranAkhir(text) { return figure }
    if text.contains("serapan") || text.contains("penyerapan") { return .serapan }
    if text.contains("efisiensi") || text.contains("efesiensi") { return .efisiensi }
    let isBudgetTable = ["realisasi anggaran", "realisasi belanja", "rincian anggaran", "alokasi anggaran"].contains {
      tabel.lowercased().contains($0)
    }
    if isMoney || isBudgetTable, let money = peranUang(text, leaf) { return money }
    return peranKinerja(text, leaf)
  }

  /// The year in a head; the last where it names several.
  static func tahun(_ title: String) -> Int? {
    title.tahunTercetak.last
  }

  private static func peranNama(_ text: String, _ leaf: String) -> Peran? {
    if text.wholeMatch(of: Pola.kepalaNomor.regex) != nil { return .nomor }
    if text.hasPrefix("kode") { return text.contains("nama") ? .nama : .kode }
    if text.contains("satuan") { return .satuan }
    if text.contains("kategori") || text.contains("katagori") || text.contains("predikat") || text.contains("kriteria")
    {
      return .kategori
    }
    if text.contains("sumber") { return .sumber }
    if text.contains("penanggung") { return .penanggungJawab }
    if text.contains("rumus") && !text.contains("rumusan")
      || ["formul", "perhitungan", "makna"].contains(where: text.contains)
    {
      return .rumus
    }
    if text.hasPrefix("ket") { return .keterangan }
    let isFigure = ["target", "realisasi", "capaian", "pagu", "jumlah", "%", "serapan"].contains { leaf.contains($0) }
    guard
      !isFigure || text.hasPrefix("indikator") && !text.contains(" / ") || leaf.hasPrefix("indikator")
        || leaf.hasPrefix("sasaran")
    else { return nil }
    if text.contains("indikator") && !text.contains("program") || text.hasPrefix("indikator") { return .indikator }
    if text.contains("sasaran") { return .sasaran }
    if text.contains("tujuan") { return .tujuan }
    return ["program", "kegiatan", "uraian", "nama", "jabatan"].contains { text.contains($0) } ? .nama : nil
  }

  private static func peranAkhir(_ text: String) -> Peran? {
    let others = ["kab/kota", "kabupaten/kota", "provinsi", "nasional", "rpjmn", "standar"]
    let isCompared = others.contains { text.contains($0) }
    if isCompared, text.contains("realisasi") || text.contains("capaian") { return .pembanding }
    if text.contains("tingkat kemajuan") { return .capaianAkhir }
    guard text.contains("akhir") else { return nil }
    if text.contains("terhadap") || text.contains("capaian") || text.contains("tingkat") { return .capaianAkhir }
    return text.contains("target") ? .targetAkhir : nil
  }

  private static func peranUang(_ text: String, _ leaf: String) -> Peran? {
    if leaf.contains("%") || leaf.contains("persen") || leaf.contains("capaian") || leaf.contains("rasio") {
      return .serapan
    }
    if leaf.contains("sisa") || leaf.contains("selisih") { return .selisih }
    if leaf.contains("realisasi") { return .realisasiAnggaran }
    if ["target", "pagu", "anggaran", "alokasi", "keuangan", "dana", "biaya"].contains(where: leaf.contains) {
      return .pagu
    }
    return leaf.contains("jumlah") ? .jumlah : nil
  }

  private static func peranKinerja(_ text: String, _ leaf: String) -> Peran {
    if leaf.hasPrefix("tingkat") || leaf.hasPrefix("persentase capaian") || leaf.hasPrefix("% capaian") {
      return .capaian
    }
    if leaf.contains("target") { return .target }
    if leaf.contains("capaian") || leaf.contains("rasio") { return .capaian }
    if leaf.contains("realisasi") { return .realisasi }
    if leaf.contains("pagu") { return .pagu }
    if leaf == "kinerja", text.contains("target") { return .target }
    if leaf.contains("selisih") || leaf.contains("sisa") || leaf.contains("perubahan") { return .selisih }
    if leaf.contains("bobot") { return .bobot }
    if leaf.contains("%") || leaf.contains("persen") { return .persen }
    if leaf.contains("jumlah") || leaf.contains("jlh") || leaf.contains("total") { return .jumlah }
    if leaf.wholeMatch(of: Pola.kepalaTahun.regex) != nil, text != leaf { return peranKinerja(atas(text), atas(text)) }
    return .lain
  }

  /// The words above the lowest level.
  private static func atas(_ text: String) -> String {
    let levels = text.ranges(of: " / ")
    guard let last = levels.last else { return "" }
    let start = levels.dropLast().last?.upperBound ?? text.startIndex
    return String(text[start..<last.lowerBound])
  }
}
