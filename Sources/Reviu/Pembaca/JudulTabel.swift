extension Tabel.Judul {
  /// The caption in front of a table that follows some blocks: the line `Tabel 3.4 ...`, on one line or two, with at most
  /// a few short lines between it and the table; `nil` where none is.
  init?(diAkhir blocks: [Blok]) {
    var between: [Alinea] = []
    for block in blocks.suffix(5).reversed() {
      guard let text = block.alinea else { return nil }
      switch text.jenis {
      case .judulTabel(let number):
        let next = between.last.flatMap { $0.letak.baris - text.letak.baris <= 2 ? $0.teks : nil }
        let own = JenisAlinea.tanpaNomorTabel(text.teks)
        let name = own.isEmpty || next.map { !$0.contains(":") } == true ? [own, next ?? ""] : [own]
        self.init(nomor: number, nama: name.filter { !$0.isEmpty }.joined(separator: " "), letak: text.letak)
        return
      case .judul(.some), .entriDaftar: return nil
      case .judul(nil), .butir, .teks:
        guard text.teks.count <= 200 else { return nil }
        between.append(text)
      }
    }
    return nil
  }
}
