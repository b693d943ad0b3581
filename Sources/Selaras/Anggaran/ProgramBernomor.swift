import Sakip

/// A program that a budget without a tree knows by its number: as one version has it where that names it, with the code of
/// the other version where that alone prints one (`docs/decisions/0042`).
struct ProgramBernomor {
  let nomor: Int
  /// The version whose record it is.
  let versi: VersiAnggaran
  let program: ProgramBerpagu
}

extension AnggaranTahun {
  /// The programs that are known by their number, in its order.
  /// - Parameter versi: the version whose record comes first; the other one where that names a program alone.
  func programBernomor(menurut versi: VersiAnggaran = .perubahan) -> [ProgramBernomor] {
    Set(paguProgram.keys.map(\.nomor)).sorted().compactMap { programBernomor($0, menurut: versi) }
  }

  /// The program with a number; `nil` where there is none.
  func programBernomor(_ number: Int, menurut versi: VersiAnggaran = .perubahan) -> ProgramBernomor? {
    let recorded = ([versi] + VersiAnggaran.allCases.filter { $0 != versi }).compactMap {
      paguProgram[.init(versi: $0, nomor: number)]?.isi
    }
    return recorded.first.map { own in
      ProgramBernomor(
        nomor: number, versi: own.versi,
        program: ProgramBerpagu(
          nomor: number, simpul: nil, kode: own.kode ?? recorded.lazy.compactMap(\.kode).first, nama: own.nama,
          pagu: own.jumlah))
    }
  }
}
