public import Sakip

/// The programs and the indikator of a unit in a year, from document to document (`docs/decisions/0042`).
public struct RantaiDokumen: Sendable {
  /// A program with its place in each document.
  public struct Program: Sendable {
    /// The code; `nil` where no document prints one.
    public let kode: String?
    /// The wording of the first document that names it.
    public let nama: String
    /// Its place in each of ``RantaiDokumen/dokumen``; `nil` where that does not name it.
    public let tempat: [ProgramDokumen?]

    /// Whether documents of the year name different amounts of money; the plan of several years only indicates one.
    public func isPaguBerbeda(_ documents: [DokumenProgram]) -> Bool {
      Set(paguTahunan(documents)).count > 1
    }

    /// Whether at least two documents of the year name an amount, so that it can differ at all.
    public func isPaguTerbanding(_ documents: [DokumenProgram]) -> Bool { paguTahunan(documents).count > 1 }

    private func paguTahunan(_ documents: [DokumenProgram]) -> [Rupiah] {
      zip(documents, tempat).filter { $0.0 != .rencana }.compactMap { $0.1?.tempat.pagu }
    }
  }

  /// An indikator with its target in each document.
  public struct Indikator: Sendable {
    /// The indikator.
    public let indikator: IndikatorDitetapkan
    /// In the version of the RPJMD or Renstra.
    public let rencana: Tercatat<Nilai>?
    /// In the RKPD or Renja of the year, where an output has the same wording.
    public let tahunan: NilaiBersatuan?
    /// In the Perjanjian Kinerja of the head.
    public let perjanjian: Nilai?

    /// Whether two of them name different values.
    public var isBerbeda: Bool { Set(nilai).count > 1 }

    /// Whether two of them name a value, so that it can differ at all.
    public var isTerbanding: Bool { nilai.count > 1 }

    private var nilai: [Nilai] { [rencana?.isi, tahunan?.nilai, perjanjian].compactMap { $0 } }
  }

  /// The documents that the unit has, in their order.
  public let dokumen: [DokumenProgram]
  /// Those of them that name any program of the year.
  public let tercatat: Set<DokumenProgram>
  /// Whether two documents name programs, so that one can be missing in the other at all.
  public var isTerbanding: Bool { tercatat.count > 1 }
  /// The documents that name programs of the year, but not this one.
  public func tidakMemuat(_ program: Program) -> [DokumenProgram] {
    zip(dokumen, program.tempat).filter { $0.1 == nil && tercatat.contains($0.0) }.map(\.0)
  }

  /// The programs, in the order of the first document that names each.
  public let program: [Program]
  /// The indikator with a target in any document.
  public let indikator: [Indikator]
  /// The version of the plan that is looked at; `nil` where there is none.
  public let versi: VersiRenstraDitetapkan?
}

extension UnitState {
  /// What each document of a year says, side by side.
  /// - Parameter versi: the version of the RPJMD or Renstra that is looked at.
  public func rantaiDokumen(tahun: Int, versi: VersiRenstraDitetapkan?) -> RantaiDokumen {
    let documents = DokumenProgram.milik(self)
    let lists = documents.map {
      programDokumen($0, tahun: tahun, versi: versi, hanya: .program, denganPagu: true)
    }
    return RantaiDokumen(
      dokumen: documents, tercatat: Set(zip(documents, lists).filter { !$0.1.isEmpty }.map(\.0)),
      program: LapisProgram(lists).kelompok.flatMap { Self.baris($0, documents) },
      indikator: indikatorBersanding(tahun: tahun, versi: versi), versi: versi)
  }

  /// What the documents say of one program, in a row; two that one document gives the same code are two rows.
  private static func baris(_ group: [ProgramDokumen], _ documents: [DokumenProgram]) -> [RantaiDokumen.Program] {
    let columns = documents.map { document in group.filter { $0.tempat.dokumen == document } }
    let code = group.lazy.compactMap(\.kode).first
    return (0..<(columns.map(\.count).max() ?? 0)).compactMap { index in
      let places = columns.map { $0.dropFirst(index).first }
      return places.lazy.compactMap { $0 }.first.map { .init(kode: code, nama: $0.nama, tempat: places) }
    }
  }

  private func indikatorBersanding(tahun: Int, versi: VersiRenstraDitetapkan?) -> [RantaiDokumen.Indikator] {
    let promised = perjanjian.berlaku(tahun: tahun)?.isi.baris ?? []
    let outputs = keluaranTahunan(tahun: tahun)
    return perencanaan.indikator.semua.compactMap { recorded in
      let indicator = perencanaan.sebagaimana(recorded, dalam: versi?.id)
      let row = RantaiDokumen.Indikator(
        indikator: indicator,
        rencana: versi.flatMap { perencanaan.target(indicator.id, versi: $0.id, tahun: tahun) },
        tahunan: outputs[KataPokok(indicator.nama).kunci],
        perjanjian: promised.first { $0.indikator == indicator.id }?.target)
      return row.rencana == nil && row.perjanjian == nil ? nil : row
    }
  }

  /// The targets of the RKPD or Renja of a year by the words of their indikator.
  private func keluaranTahunan(tahun: Int) -> [String: NilaiBersatuan] {
    guard let document = perencanaan.rencanaBerlaku(.milik(self), tahun: tahun) else { return [:] }
    let outputs = perencanaan.isi(rencana: document.id).baris.semua.flatMap(\.keluaran)
    return Dictionary(
      outputs.compactMap { output in output.target.map { (KataPokok(output.indikator).kunci, $0) } },
      uniquingKeysWith: { first, _ in first })
  }
}
