import Sakip

/// The rule about money of a Renja that is not that of the budget: K.411.
extension KaidahKeselarasan {
  static let paguRenja = KaidahKeselarasan(
    kode: "K.411", kelompok: .anggaran, tingkat: .peringatan, judul: "Pagu Renja berbeda dari anggaran",
    penjelasan:
      "Pagu sub kegiatan dalam Renja yang berlaku, atau pagu program yang anggarannya tidak dirinci, tidak sama dengan anggaran yang tercatat. Renja dibandingkan dengan APBD Murni, Renja Perubahan dengan APBD Perubahan. Renja disusun sebelum anggaran, sehingga perbedaannya lazim; yang perlu diketahui ialah di mana dan mengapa.",
    tindakan:
      "Sesuaikan melalui Renja Perubahan, atau minta perencana mengecualikan temuannya dengan alasan perbedaannya.",
    dasar: "PP 12/2019 (ringkasan): anggaran disusun menurut rencana kerja",
    periksa: .sendiri { own in
      guard let document = own.renja, own.tanpaPaguRenja == nil else { return [] }
      let budget = PaguRenja(own.unit, document)
      return budget.selisih.map { program, rows in
        Pelanggaran(
          objek: program.map { .barisRencana(rencana: document.id, id: $0.id) } ?? .rencanaTahunan(id: document.id),
          tahun: own.tahun, uraian: budget.uraian(program, rows))
      }
    }, syarat: \.tanpaPaguRenja)
}

extension RingkasanRencana {
  fileprivate var renja: RencanaTahunanDitetapkan? { rencana.rencanaBerlaku(.renja, tahun: tahun) }

  /// What is missing to put the money of the Renja beside that of the budget; `nil` where nothing is. The pemda has no
  /// Renja.
  fileprivate var tanpaPaguRenja: String? {
    guard unit.jenis != .pemda else { return nil }
    guard let renja, rencana.isi(rencana: renja.id).baris.count > 0 else {
      return "program dalam Renja \(String(tahun)) belum dicatat"
    }
    let version = renja.versiAnggaran
    return unit.berpagu(tahun: tahun, versi: version) ? nil : "\(version.nama) \(String(tahun)) belum dicatat"
  }
}

extension RencanaTahunanDitetapkan {
  /// The version of the budget that the document and it should agree in.
  fileprivate var versiAnggaran: VersiAnggaran { tahap == .perubahan ? .perubahan : .murni }
}

/// The money of a Renja beside that of the version of the budget with which it is compared.
private struct PaguRenja {
  typealias Selisih = (nama: String, renja: Rupiah, anggaran: Rupiah)

  private let document: RencanaTahunanDitetapkan
  private let program: [String: BarisRencanaDitetapkan]
  /// The rows some of whose sub kegiatan have no amount: their sum is not their money.
  private let tanpaJumlah: Set<String>
  private let semua: [ProgramTertaut]

  init(_ unit: UnitState, _ document: RencanaTahunanDitetapkan) {
    self.document = document
    // Where the budget has no tree, its programs are all that it names.
    let year = unit.anggaran.tahun[document.tahun]
    let level: TingkatAnggaran = (year?.simpul.count ?? 0) == 0 ? .program : .subKegiatan
    let content = unit.perencanaan.isi(rencana: document.id)
    let tree = content.pohon
    var above: [String: BarisRencanaDitetapkan] = [:]
    var last: (baris: BarisRencanaDitetapkan, nomor: String)?
    for place in tree.baris {
      guard let row = content.baris[place.id] else { continue }
      if row.tingkat == .program { last = (row, place.nomor) }
      if let last, place.nomor == last.nomor || place.nomor.hasPrefix("\(last.nomor).") { above[row.id] = last.baris }
    }
    program = above
    let planned = unit.programDokumen(.renja, tahun: document.tahun, versi: nil, hanya: level, denganPagu: true)
    tanpaJumlah = Set(tree.baris.filter { $0.pagu.tanpaJumlah > 0 }.map(\.id))
    let funded = unit.programAnggaran(tahun: document.tahun, level, pagu: document.versiAnggaran)
    semua = LapisProgram([planned, funded]).semua
  }

  /// What differs, by the program of the Renja, `nil` where a row has none; in the order of the Renja.
  var selisih: [(program: BarisRencanaDitetapkan?, baris: [Selisih])] {
    var found: [(program: BarisRencanaDitetapkan?, baris: [Selisih])] = []
    for one in semua {
      guard let row = one.baris.first, tanpaJumlah.isDisjoint(with: one.baris), let planned = one.pagu(.renja),
        let funded = one.pagu(.anggaran), planned != funded
      else { continue }
      let owner = program[row]
      let difference = (one.nama, planned, funded)
      if let index = found.firstIndex(where: { $0.program?.id == owner?.id }) {
        found[index].baris.append(difference)
      } else {
        found.append((owner, [difference]))
      }
    }
    return found
  }

  /// What differs in one sentence.
  func uraian(_ program: BarisRencanaDitetapkan?, _ rows: [Selisih]) -> String {
    let version = document.versiAnggaran.nama
    func amounts(_ row: Selisih) -> String {
      "\(row.renja.printedWithCurrency), sedangkan \(version) \(row.anggaran.printedWithCurrency)"
    }
    if let program, rows.count == 1, let only = rows.first, only.nama == program.nama {
      return "Program \u{201C}\(program.nama)\u{201D} dalam \(document.nama) \(amounts(only))."
    }
    let place = program.map { " pada program \u{201C}\($0.nama)\u{201D}" } ?? ""
    let list = rows.map { "\u{201C}\($0.nama)\u{201D} \(amounts($0))" }.joined(separator: "; ")
    return "Pagu sub kegiatan\(place) dalam \(document.nama): \(list)."
  }
}

extension ProgramTertaut {
  /// The rows of the Renja; empty where that does not name it.
  fileprivate var baris: [String] {
    tempat.compactMap { place in if case .barisRencana(_, let id) = place.objek { id } else { nil } }
  }

  /// The money in one of the documents; `nil` where that names none, also of one of several places that bear one code: the
  /// sum of the others is not its money.
  fileprivate func pagu(_ document: DokumenProgram) -> Rupiah? {
    let amounts = tempat.filter { $0.dokumen == document }.map(\.pagu)
    return amounts.isEmpty || amounts.contains(nil) ? nil : amounts.compactMap(\.self).total()
  }
}
