import Sakip

extension UnitState {
  /// What a document of a year names from program down; empty where it is not recorded.
  /// - Parameters:
  ///   - versi: the version of the RPJMD or Renstra that is looked at, whose list says what it plans for the year.
  ///   - level: the only level that is asked for; `nil` for all.
  ///   - denganPagu: whether money is asked for, which means sums over whole trees.
  func programDokumen(
    _ dokumen: DokumenProgram, tahun: Int, versi: VersiRenstraDitetapkan?, hanya level: TingkatAnggaran? = nil,
    denganPagu: Bool
  ) -> [ProgramDokumen] {
    switch dokumen {
    case .rencana:
      versi.map { version in
        programRencana(dalam: version, nama: namaRencana, tahun: denganPagu ? tahun : nil) {
          $0.direncanakan(tahun: tahun)
        }
      } ?? []
    case .rkpd: programTahunan(.rkpd, tahun: tahun, level, denganPagu)
    case .renja: programTahunan(.renja, tahun: tahun, level, denganPagu)
    case .anggaran: programAnggaran(tahun: tahun, level, pagu: denganPagu ? versiAnggaranTerakhir(tahun: tahun) : nil)
    case .perjanjian: programPerjanjian(tahun: tahun).filter { level == nil || $0.tingkat == level }
    }
  }

  /// What the budget names, by place; by number where it is known by program only.
  /// - Parameters:
  ///   - level: the only level that is asked for; `nil` for all.
  ///   - version: the version whose money is asked for; `nil` for none.
  func programAnggaran(tahun: Int, _ level: TingkatAnggaran?, pagu version: VersiAnggaran?) -> [ProgramDokumen] {
    guard let year = anggaran.tahun[tahun] else { return [] }
    let amounts = Dictionary(
      (version.map { bagianBerpagu(tahun: tahun, versi: $0) } ?? []).map { ($0.kunci, $0.pagu) },
      uniquingKeysWith: { first, _ in first })
    let name = Self.namaAnggaran(tahun)
    guard year.simpul.count == 0 else {
      // Of one level none stands below another: the order of the tree is that in which they were recorded.
      let places =
        level.map { level in year.simpul.semua.filter { $0.tingkat == level } }
        ?? year.urutan.compactMap { year.simpul[$0] }.filter { !$0.tingkat.diAtasProgram }
      return places.map { Self.dokumen($0, nama: name, tahun: tahun, pagu: amounts[$0.id] ?? nil) }
    }
    guard level == nil || level == .program else { return [] }
    return year.programBernomor().map { known in
      Self.dokumen(known, nama: name, tahun: tahun, pagu: amounts[known.program.kunci] ?? nil)
    }
  }

  /// What the Renja or RKPD names that counts.
  private func programTahunan(
    _ dokumen: RencanaTahunanDitetapkan.Dokumen, tahun: Int, _ level: TingkatAnggaran?, _ denganPagu: Bool
  ) -> [ProgramDokumen] {
    guard let document = perencanaan.rencanaBerlaku(dokumen, tahun: tahun) else { return [] }
    let content = perencanaan.isi(rencana: document.id)
    let sums = denganPagu ? content.pohon : nil
    let name = Self.nama(document)
    return content.baris.semua.filter { row in level.map { row.tingkat == $0 } ?? !row.tingkat.diAtasProgram }.map {
      Self.dokumen($0, document, nama: name, pagu: sums?[$0.id]?.pagu.jumlah)
    }
  }

  /// What the agreement of the head names that counts, with the codes of its version of the budget.
  private func programPerjanjian(tahun: Int) -> [ProgramDokumen] {
    guard let draft = perjanjian.naskahKepalaBerlaku(tahun: tahun) else { return [] }
    let codes = Dictionary(
      bagianBerpagu(tahun: tahun, versi: draft.versiAnggaran ?? .murni).map { ($0.kunci, $0.kode) },
      uniquingKeysWith: { first, _ in first })
    return draft.program.compactMap { program in
      // An agreement takes its rows from the budget, where each has a place or a number (`periksaProgram`).
      program.rekaman(tahun: tahun).map { record in
        ProgramDokumen(
          rekaman: record, kode: codes[program.kunci] ?? nil, nama: program.nama, tingkat: program.tingkatAnggaran,
          tempat: .init(
            dokumen: .perjanjian, nama: "Perjanjian Kinerja \(String(tahun))", tahun: tahun,
            objek: .naskahPk(tahun: tahun, jabatan: draft.jabatan, nomor: draft.nomor), pagu: program.pagu))
      }
    }
  }

  /// The programs of a version of the RPJMD or Renstra.
  /// - Parameters:
  ///   - nama: the version in words.
  ///   - tahun: the year of which money is asked for; `nil` for none.
  func programRencana(
    dalam version: VersiRenstraDitetapkan, nama: String, tahun: Int? = nil,
    _ isIncluded: (ProgramRencanaDitetapkan) -> Bool = { _ in true }
  ) -> [ProgramDokumen] {
    perencanaan.program(dalam: version.id).filter(isIncluded).map { Self.dokumen($0, nama: nama, tahun: tahun) }
  }

  /// Whether a document that counts bears a code, in whatever year.
  func memuat(kodeProgram kode: KodeRekening) -> Bool { tanpaDokumen(kode: [kode.description]).isEmpty }

  /// The links that no document names any more, in whatever year: what ``DaftarProgram/baca(_:)`` knows nothing of.
  func terputus(_ links: some Sequence<TautanProgram>) -> Set<TautanProgram> {
    let all = Set(links)
    let unnamed = tanpaDokumen(
      kode: Set(all.compactMap { link -> String? in if case .kode(let code) = link { code.description } else { nil } }))
    return all.filter { link in
      if case .kode(let code) = link { unnamed.contains(code.description) } else { programDokumen(link) == nil }
    }
  }

  /// Which of some codes no document that counts bears, in whatever year.
  /// - Complexity: O(records of the documents), up to the last code that is found; no words are compared.
  private func tanpaDokumen(kode codes: Set<String>) -> Set<String> {
    var missing = codes
    func look(_ records: some Sequence<(kode: String?, tingkat: TingkatAnggaran)>) {
      for record in records where !record.tingkat.diAtasProgram {
        guard !missing.isEmpty else { return }
        if let code = record.kode { missing.remove(code) }
      }
    }
    for budget in anggaran.tahun.values where !missing.isEmpty {
      if budget.simpul.count > 0 {
        look(budget.simpul.semua.lazy.map { ($0.kode, $0.tingkat) })
      } else {
        look(budget.programBernomor().lazy.map { ($0.program.kode, .program) })
      }
    }
    for document in perencanaan.rencanaTahunan.semua
    where !missing.isEmpty && perencanaan.berlaku(rencana: document.id) {
      look(perencanaan.isi(rencana: document.id).baris.semua.lazy.map { ($0.kode, $0.tingkat) })
    }
    for version in perencanaan.versiMenyebut where !missing.isEmpty {
      look(perencanaan.program(dalam: version.id).lazy.map { ($0.kode, .program) })
    }
    return missing
  }

  /// The record that a link names, of a year's document whether it counts or not, of the plan in the latest version that
  /// counts; `nil` for a code, and for one that is not recorded.
  func programDokumen(_ link: TautanProgram) -> ProgramDokumen? {
    switch link {
    case .kode: nil
    case .anggaran(let year, let id):
      anggaran.tahun[year]?.simpul[id].map {
        Self.dokumen($0, nama: Self.namaAnggaran(year), tahun: year, pagu: nil)
      }
    case .pagu(let year, let number):
      anggaran.tahun[year]?.programBernomor(number).map {
        Self.dokumen($0, nama: Self.namaAnggaran(year), tahun: year, pagu: nil)
      }
    case .baris(let document, let id):
      perencanaan.rencanaTahunan[document].flatMap { owner in
        perencanaan.isi(rencana: document).baris[id].map { Self.dokumen($0, owner, nama: Self.nama(owner), pagu: nil) }
      }
    case .rencana(let id):
      perencanaan.versiMenyebut.reversed().lazy
        .compactMap { version in
          perencanaan.program[.init(versi: version.id, id: id)].map {
            Self.dokumen($0.isi, nama: version.nama, tahun: nil)
          }
        }.first
    }
  }

  private static func namaAnggaran(_ tahun: Int) -> String { "Anggaran \(String(tahun))" }

  private static func nama(_ document: RencanaTahunanDitetapkan) -> String {
    "\(document.dokumen.nama) \(String(document.tahun))"
  }

  private static func dokumen(_ known: ProgramBernomor, nama: String, tahun: Int, pagu: Rupiah?) -> ProgramDokumen {
    ProgramDokumen(
      rekaman: .pagu(tahun: tahun, nomor: known.nomor), kode: known.program.kode, nama: known.program.nama,
      tingkat: .program,
      tempat: .init(
        dokumen: .anggaran, nama: nama, tahun: tahun,
        objek: .paguProgram(tahun: tahun, versi: known.versi, nomor: known.nomor), pagu: pagu))
  }

  private static func dokumen(_ program: ProgramRencanaDitetapkan, nama: String, tahun: Int?) -> ProgramDokumen {
    ProgramDokumen(
      rekaman: .rencana(id: program.id), kode: program.kode, nama: program.nama, tingkat: .program,
      tempat: .init(
        dokumen: .rencana, nama: nama, tahun: nil, objek: .programRencana(versi: program.versi, id: program.id),
        pagu: tahun.flatMap { program.pagu(tahun: $0) }))
  }

  private static func dokumen(
    _ place: SimpulAnggaranDitetapkan, nama: String, tahun: Int, pagu: Rupiah?
  ) -> ProgramDokumen {
    ProgramDokumen(
      rekaman: .anggaran(tahun: tahun, simpul: place.id), kode: place.kode, nama: place.nama, tingkat: place.tingkat,
      tempat: .init(
        dokumen: .anggaran, nama: nama, tahun: tahun,
        objek: .simpulAnggaran(tahun: tahun, id: place.id), pagu: pagu))
  }

  private static func dokumen(
    _ row: BarisRencanaDitetapkan, _ document: RencanaTahunanDitetapkan, nama: String, pagu: Rupiah?
  ) -> ProgramDokumen {
    ProgramDokumen(
      rekaman: .baris(rencana: document.id, id: row.id), kode: row.kode, nama: row.nama, tingkat: row.tingkat,
      tempat: .init(
        dokumen: document.dokumen == .rkpd ? .rkpd : .renja,
        nama: nama, tahun: document.tahun,
        objek: .barisRencana(rencana: document.id, id: row.id), pagu: pagu))
  }
}
