import Sakip

extension UnitState {
  /// What the budget of a year names from program down, by place; by number where it is known by program only.
  /// - Parameter version: the version whose money is asked for; `nil` for none.
  func programAnggaran(tertaut tahun: Int, pagu version: VersiAnggaran?) -> [ProgramDokumen] {
    guard let year = anggaran.tahun[tahun] else { return [] }
    let amounts = Dictionary(
      (version.map { bagianBerpagu(tahun: tahun, versi: $0) } ?? []).map { ($0.kunci, $0.pagu) },
      uniquingKeysWith: { first, _ in first })
    guard year.simpul.count == 0 else {
      return year.urutan.compactMap { id in
        year.simpul[id].flatMap { place in
          place.tingkat.diAtasProgram ? nil : Self.dokumen(place, tahun: tahun, pagu: amounts[place.id] ?? nil)
        }
      }
    }
    return Set(year.paguProgram.keys.map(\.nomor)).sorted().compactMap { number in
      programBernomor(
        number, tahun: tahun, pagu: ProgramBerpagu.kunci(simpul: nil, nomor: number).flatMap { amounts[$0] ?? nil })
    }
  }

  /// What the Renja or RKPD of a year that counts names from program down.
  func programRencana(
    _ dokumen: RencanaTahunanDitetapkan.Dokumen, tertaut tahun: Int, denganPagu: Bool
  ) -> [ProgramDokumen] {
    guard let document = perencanaan.rencanaBerlaku(dokumen, tahun: tahun) else { return [] }
    let content = perencanaan.isi(rencana: document.id)
    let sums = denganPagu ? content.pohon : nil
    return content.baris.semua.filter { !$0.tingkat.diAtasProgram }.map {
      Self.dokumen($0, document, pagu: sums?[$0.id]?.pagu.jumlah)
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
    for (year, budget) in anggaran.tahun where !missing.isEmpty {
      if budget.simpul.count > 0 {
        look(budget.simpul.semua.lazy.map { ($0.kode, $0.tingkat) })
      } else {
        look(programAnggaran(tertaut: year, pagu: nil).lazy.map { ($0.kode, $0.tingkat) })
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
      anggaran.tahun[year]?.simpul[id].map { Self.dokumen($0, tahun: year, pagu: nil) }
    case .pagu(let year, let number): programBernomor(number, tahun: year, pagu: nil)
    case .baris(let document, let id):
      perencanaan.rencanaTahunan[document].flatMap { owner in
        perencanaan.isi(rencana: document).baris[id].map { Self.dokumen($0, owner, pagu: nil) }
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

  private func programBernomor(_ number: Int, tahun: Int, pagu: Rupiah?) -> ProgramDokumen? {
    let recorded = [VersiAnggaran.perubahan, .murni].compactMap {
      anggaran.tahun[tahun]?.paguProgram[.init(versi: $0, nomor: number)]?.isi
    }
    return recorded.first.map { own in
      ProgramDokumen(
        rekaman: .pagu(tahun: tahun, nomor: number), kode: own.kode ?? recorded.lazy.compactMap(\.kode).first,
        nama: own.nama, tingkat: .program,
        tempat: .init(
          dokumen: .anggaran, nama: "Anggaran \(String(tahun))", tahun: tahun,
          objek: .paguProgram(tahun: tahun, versi: own.versi, nomor: number), pagu: pagu))
    }
  }

  private static func dokumen(_ program: ProgramRencanaDitetapkan, nama: String, tahun: Int?) -> ProgramDokumen {
    ProgramDokumen(
      rekaman: .rencana(id: program.id), kode: program.kode, nama: program.nama, tingkat: .program,
      tempat: .init(
        dokumen: .rencana, nama: nama, tahun: nil, objek: .programRencana(versi: program.versi, id: program.id),
        pagu: tahun.flatMap { program.pagu(tahun: $0) }))
  }

  private static func dokumen(_ place: SimpulAnggaranDitetapkan, tahun: Int, pagu: Rupiah?) -> ProgramDokumen {
    ProgramDokumen(
      rekaman: .anggaran(tahun: tahun, simpul: place.id), kode: place.kode, nama: place.nama, tingkat: place.tingkat,
      tempat: .init(
        dokumen: .anggaran, nama: "Anggaran \(String(tahun))", tahun: tahun,
        objek: .simpulAnggaran(tahun: tahun, id: place.id), pagu: pagu))
  }

  private static func dokumen(
    _ row: BarisRencanaDitetapkan, _ document: RencanaTahunanDitetapkan, pagu: Rupiah?
  ) -> ProgramDokumen {
    ProgramDokumen(
      rekaman: .baris(rencana: document.id, id: row.id), kode: row.kode, nama: row.nama, tingkat: row.tingkat,
      tempat: .init(
        dokumen: document.dokumen == .rkpd ? .rkpd : .renja,
        nama: "\(document.dokumen.nama) \(String(document.tahun))", tahun: document.tahun,
        objek: .barisRencana(rencana: document.id, id: row.id), pagu: pagu))
  }
}
