extension DaftarKaidah {
  /// The catalogue of the rules as Markdown, in the order of their groups and codes.
  public static var katalog: String {
    var text = """
      # Kaidah reviu

      Berkas ini dibuat dari kaidah dalam kode (`Sources/Reviu/Kaidah`). Kode sebuah kaidah tidak pernah berubah makna.
      **Galat** adalah pertentangan yang dibuktikan oleh dokumen itu sendiri; **peringatan** perlu ditimbang oleh pembacanya.
      Bila dua kaidah menemukan tempat yang sama, hanya yang lebih dahulu dalam urutan pemeriksaan yang disampaikan.

      """
    for group in Kaidah.Kelompok.allCases {
      let rules = semua.filter { $0.kelompok == group }.sorted { $0.kode < $1.kode }
      guard !rules.isEmpty else { continue }
      text += "\n## \(group.rawValue)\n"
      for rule in rules {
        text += """

          ### \(rule.kode) \(rule.judul)

          Tingkat: **\(rule.tingkat.rawValue)**

          - Syarat: \(rule.syarat)
          - Bagi penyusun: \(rule.bagiPenyusun)
          - Bagi pereviu: \(rule.bagiPereviu)
          - Tindakan: \(rule.tindakan)

          """
      }
    }
    return text
  }
}
