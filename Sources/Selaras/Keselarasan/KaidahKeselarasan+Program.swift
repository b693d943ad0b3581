import Sakip

extension KaidahKeselarasan {
  static let program: [KaidahKeselarasan] = [
    beda(
      "K.404", "Program Renstra yang tidak ada dalam Renja", .peringatan,
      penjelasan: "Evaluasi Renja menyebut program Renstra yang tidak direncanakan lagi dalam Renja tahun itu.",
      tindakan: "Muat programnya dalam Renja, atau jelaskan mengapa tidak dilanjutkan.",
      dasar: "Permendagri 86/2017 (ringkasan): Renja berpedoman pada Renstra", dari: .evaluasi, ke: .renja
    ) { "Program \u{201C}\($0)\u{201D} dalam evaluasi Renstra tidak ada dalam Renja \($1)." },
    beda(
      "K.405", "Program Renja yang tidak ada dalam Renstra", .peringatan,
      penjelasan: "Renja merencanakan program yang tidak tercantum dalam evaluasi pelaksanaan Renstra.",
      tindakan: "Periksa kode dan namanya, atau muat programnya dalam perubahan Renstra.",
      dasar: "Permendagri 86/2017 (ringkasan): Renja berpedoman pada Renstra", dari: .renja, ke: .evaluasi
    ) { "Program \u{201C}\($0)\u{201D} dalam Renja \($1) tidak ada dalam evaluasi Renstra." },
    beda(
      "K.406", "Program Renja tanpa anggaran", .galat,
      penjelasan: "Program direncanakan dalam Renja, tetapi tidak ada dalam anggaran (DPA) tahun itu.",
      tindakan: "Ubah Renjanya, atau usulkan anggarannya pada perubahan.",
      dasar: "PP 12/2019 (ringkasan): anggaran disusun menurut rencana kerja", dari: .renja, ke: .anggaran
    ) { "Program \u{201C}\($0)\u{201D} dalam Renja \($1) tidak ada dalam anggaran." },
    beda(
      "K.407", "Program beranggaran yang tidak ada dalam Renja", .galat,
      penjelasan: "Anggaran (DPA) memuat program yang tidak direncanakan dalam Renja tahun itu.",
      tindakan: "Muat programnya dalam perubahan Renja, atau periksa kode dan namanya.",
      dasar: "PP 12/2019 (ringkasan): anggaran disusun menurut rencana kerja", dari: .anggaran, ke: .renja
    ) { "Program \u{201C}\($0)\u{201D} dianggarkan tahun \($1), tetapi tidak ada dalam Renja." },
    KaidahKeselarasan(
      kode: "K.408", kelompok: .anggaran, tingkat: .peringatan,
      judul: "Program RPJMD atau Renstra yang tidak ada dalam dokumen tahunan",
      penjelasan:
        "Daftar program rencana menyebut program untuk tahun ini, tetapi RKPD, Renja, atau anggaran yang sudah dicatat tidak memuatnya.",
      tindakan: "Muat programnya dalam perubahan dokumen tahunan, atau jelaskan mengapa tidak dilaksanakan.",
      dasar: "Permendagri 86/2017 (ringkasan): RKPD dan Renja berpedoman pada RPJMD dan Renstra",
      periksa: .sendiri { own in
        let documents = own.programTahunan
        return own.programRencana.compactMap { program in
          let lacking = documents.filter { document in
            !document.program.contains { program.sama(dengan: $0) }
          }.map { $0.dokumen.nama(pada: own.unit) }
          guard !lacking.isEmpty else { return nil }
          return Pelanggaran(
            objek: program.tempat.objek, versi: own.berlaku?.id, tahun: own.tahun,
            uraian:
              "Program \u{201C}\(program.nama)\u{201D} dalam \(own.namaVersi) tidak ada dalam \(lacking.joined(separator: ", ")) tahun \(String(own.tahun))."
          )
        }
      }, syarat: \.sebabTanpaProgram),
    KaidahKeselarasan(
      kode: "K.409", kelompok: .anggaran, tingkat: .peringatan,
      judul: "Program dokumen tahunan yang tidak ada dalam RPJMD atau Renstra",
      penjelasan:
        "RKPD, Renja, atau anggaran tahun ini memuat program yang tidak disebut dalam daftar program rencana yang berlaku.",
      tindakan: "Periksa kode dan namanya, atau muat programnya dalam versi baru rencana.",
      dasar: "Permendagri 86/2017 (ringkasan): RKPD dan Renja berpedoman pada RPJMD dan Renstra",
      periksa: .sendiri { own in
        let planned = own.programRencana
        guard !planned.isEmpty else { return [] }
        var seen: [ProgramDokumen] = []
        return own.programTahunan.flatMap { document in
          document.program.compactMap { program -> Pelanggaran? in
            guard !(planned + seen).contains(where: { program.sama(dengan: $0) }) else { return nil }
            seen.append(program)
            let absence = own.tahunLain(program) ? "tidak direncanakan untuk tahun itu" : "tidak ada"
            return Pelanggaran(
              objek: program.tempat.objek, versi: own.berlaku?.id, tahun: own.tahun,
              uraian:
                "Program \u{201C}\(program.nama)\u{201D} dalam \(document.dokumen.nama(pada: own.unit)) tahun \(String(own.tahun)) \(absence) dalam \(own.namaVersi)."
            )
          }
        }
      }, syarat: \.sebabTanpaProgram),
  ]

  /// A list of programs that rules put beside another one.
  private enum DokumenDibandingkan: Sendable {
    case evaluasi, renja, anggaran
  }

  /// A rule about programs of one list of a unit that another list of it lacks; it cannot be asked where either is empty.
  private static func beda(
    _ kode: String, _ judul: String, _ tingkat: Tingkat, penjelasan: String, tindakan: String, dasar: String,
    dari one: DokumenDibandingkan, ke other: DokumenDibandingkan,
    _ uraian: @escaping @Sendable (String, String) -> String
  ) -> KaidahKeselarasan {
    KaidahKeselarasan(
      kode: kode, kelompok: .anggaran, tingkat: tingkat, judul: judul, penjelasan: penjelasan, tindakan: tindakan,
      dasar: dasar,
      periksa: .sendiri { own in
        let known = program(other, own)
        guard !known.isEmpty else { return [] }
        return program(one, own).filter { program in !known.contains { program.sama(dengan: $0) } }.map {
          Pelanggaran(objek: $0.tempat.objek, tahun: own.tahun, uraian: uraian($0.nama, String(own.tahun)))
        }
      },
      syarat: { own in
        // The pemda has no Renja.
        guard own.unit.jenis != .pemda else { return nil }
        return [one, other].first { program($0, own).isEmpty }.map { ketiadaan($0, own.tahun) }
      })
  }

  private static func program(_ list: DokumenDibandingkan, _ own: RingkasanRencana) -> [ProgramDokumen] {
    switch list {
    case .evaluasi: own.programEvaluasi
    case .renja: own.program(.renja)
    case .anggaran: own.program(.anggaran)
    }
  }

  private static func ketiadaan(_ list: DokumenDibandingkan, _ tahun: Int) -> String {
    switch list {
    case .evaluasi: "evaluasi program Renstra dalam Renja \(String(tahun)) belum dicatat"
    case .renja: "program dalam Renja \(String(tahun)) belum dicatat"
    case .anggaran: "anggaran \(String(tahun)) belum dicatat"
    }
  }
}

extension RingkasanRencana {
  /// The version in force in words.
  fileprivate var namaVersi: String { berlaku?.nama ?? unit.namaRencana }

  /// The programs that a document of the year names; rules ask for no money.
  fileprivate func program(_ document: DokumenProgram) -> [ProgramDokumen] {
    unit.programDokumen(document, tahun: tahun, versi: berlaku, hanya: .program, denganPagu: false)
  }

  /// The programs that the version in force lists for the year.
  fileprivate var programRencana: [ProgramDokumen] { program(.rencana) }

  /// Whether the version in force lists a program, if only for other years than this.
  fileprivate func tahunLain(_ program: ProgramDokumen) -> Bool {
    berlaku.map { unit.programRencana(dalam: $0, nama: unit.namaRencana) }?.contains { program.sama(dengan: $0) }
      ?? false
  }

  /// The documents of the year that name any program.
  fileprivate var programTahunan: [(dokumen: DokumenProgram, program: [ProgramDokumen])] {
    [DokumenProgram.rkpd, .renja, .anggaran]
      .map { (dokumen: $0, program: program($0)) }.filter { !$0.program.isEmpty }
  }

  /// Why the list of the plan cannot be put beside the documents of the year; `nil` where it can.
  fileprivate var sebabTanpaProgram: String? {
    if programRencana.isEmpty { return "daftar program \(unit.namaRencana) belum dicatat" }
    guard programTahunan.isEmpty else { return nil }
    let names = DokumenProgram.milik(unit).filter { $0 != .rencana && $0 != .perjanjian }
      .map { $0 == .anggaran ? "anggaran" : $0.nama(pada: unit) }
    return "\(names.joined(separator: ", ")) \(String(tahun)) belum dicatat"
  }

  /// The programs that the evaluation of the Renstra (T-C.29) in the Renja of the year names.
  fileprivate var programEvaluasi: [ProgramDokumen] {
    guard let renja = rencana.rencanaBerlaku(.renja, tahun: tahun) else { return [] }
    return rencana.isi(rencana: renja.id).evaluasiBerurutan
      .compactMap { row in KodeRekening(row.kode).map { (row, $0) } }.filter { $1.tingkat == .program }
      .map {
        ProgramDokumen(
          rekaman: .kode($1), kode: $0.kode, nama: $0.nama, tingkat: .program,
          tempat: .init(
            dokumen: .renja, nama: renja.nama, tahun: tahun,
            objek: .evaluasiRencana(rencana: renja.id, kode: $0.kode), pagu: nil))
      }
  }
}
