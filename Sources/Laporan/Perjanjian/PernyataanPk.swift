public import Selaras

/// The wording of the statement of an agreement, after the form of PermenPANRB 53/2014 (ringkasan): with two parties, or
/// with the one of a head of a pemda.
public struct PernyataanPk: Sendable {
  let naskah: NaskahPkDitetapkan

  /// The wording for an agreement.
  public init(_ naskah: NaskahPkDitetapkan) {
    self.naskah = naskah
  }

  /// `Perjanjian Kinerja`, `Perubahan Ke-1 Perjanjian Kinerja`.
  public var nama: String { SebutanNomor(naskah.nomor).judul("perjanjian kinerja") }

  /// The paragraphs in order.
  public var paragraf: [String] {
    let purpose =
      "Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan, dan akuntabel serta berorientasi pada hasil"
    let target =
      "target kinerja tahun \(naskah.tahun) sesuai dengan lampiran perjanjian ini, dalam rangka mencapai target kinerja jangka menengah seperti yang ditetapkan dalam dokumen perencanaan"
    guard let superior = naskah.pihakKedua else {
      return [
        "\(purpose), \(naskah.namaJabatan) berjanji mewujudkan \(target). Keberhasilan dan kegagalan pencapaiannya menjadi tanggung jawab \(naskah.namaJabatan)."
      ] + dasarPerubahan
    }
    return [
      "\(purpose), \(naskah.namaJabatan), selanjutnya disebut pihak pertama, dan \(superior.nama), selaku atasan pihak pertama, selanjutnya disebut pihak kedua, menyepakati perjanjian berikut.",
      "Pihak pertama berjanji mewujudkan \(target). Keberhasilan dan kegagalan pencapaiannya menjadi tanggung jawab pihak pertama.",
      "Pihak kedua melakukan supervisi yang diperlukan, mengevaluasi capaian kinerja perjanjian ini, dan mengambil tindakan yang diperlukan dalam rangka pemberian penghargaan dan sanksi.",
    ] + dasarPerubahan
  }

  private var dasarPerubahan: [String] {
    guard let ground = naskah.alasan else { return [] }
    return [
      "Perjanjian ini mengubah perjanjian kinerja tahun \(naskah.tahun) sebelumnya karena \(ground.nama).\(naskah.uraianAlasan.map { " Uraian: \($0)" } ?? "")"
    ] + (naskah.tanpaMurni.map { ["Perjanjian kinerja murninya tidak tercatat. \($0)"] } ?? [])
  }
}
