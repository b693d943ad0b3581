/// How far the review of a year's report is, and what a statement of it waits for.
public struct KesiapanReviu: Sendable {
  /// The last version of the report that was sent; `nil` for none.
  public let naskah: Tercatat<NaskahDireviu>?
  /// Its findings.
  public let temuan: [TemuanDitelaah]
  /// The answers of the checklist, by item.
  public let jawaban: [String: Tercatat<DaftarUjiDiisi>]

  /// How many galat are neither gone nor explained and accepted.
  public var galatTerbuka: Int { temuan.count(where: \.menahanPernyataan) }

  /// How many findings the last version has that are not kept: nobody can answer them.
  public var temuanTidakDimuat: Int { naskah?.isi.tidakDimuat ?? 0 }

  /// How many explanations the Inspektorat has not decided about; of warnings, for those of galat hold a statement up.
  public var penjelasanMenunggu: Int { temuan.count { $0.keadaan == .dijelaskan } }

  /// How many galat stand as they are because their explanation was accepted.
  public var galatDijelaskan: Int { temuan.count { $0.temuan.tingkat == .galat && $0.keadaan == .diterima } }

  /// How many warnings are neither explained nor accepted.
  public var peringatanTerbuka: Int {
    temuan.count { $0.temuan.tingkat == .peringatan && ![.diterima, .dijelaskan].contains($0.keadaan) }
  }

  /// How many items of the checklist have an answer.
  public func dijawab(_ jawaban: DaftarUjiDiisi.Jawaban) -> Int {
    self.jawaban.values.count { $0.isi.jawaban == jawaban }
  }

  /// The items that wait for an answer, of a checklist that was begun; a review on paper has none here.
  public var butirTerbuka: [ButirUji] { jawaban.isEmpty ? [] : ButirUji.semua.filter { jawaban[$0.kode] == nil } }

  /// Whether nothing holds a statement up.
  public var siap: Bool { galatTerbuka == 0 && temuanTidakDimuat == 0 && butirTerbuka.isEmpty }
}

extension EvaluasiUnit {
  /// How far the review of a year's report is.
  public func kesiapanReviu(tahun: Int) -> KesiapanReviu {
    let last = versi(.laporanKinerja, tahun: tahun).last
    return KesiapanReviu(naskah: last, temuan: last.map(telaah) ?? [], jawaban: jawabanUji(tahun: tahun))
  }
}
