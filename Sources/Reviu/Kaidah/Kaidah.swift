/// A rule of the checker, with all that its users read about it.
public struct Kaidah: Sendable {
  /// What a rule is about, in the order of the catalogue.
  public enum Kelompok: String, Sendable, CaseIterable {
    case hitungan = "Hitungan"
    case angkaSama = "Angka yang sama di dua tempat"
    case cacah = "Cacah dan penomoran"
    case kelas = "Kategori dan predikat"
    case kelengkapan = "Kelengkapan"
    case identitas = "Identitas"
    case kewajaran = "Kewajaran"
    case kalimat = "Kalimat dan tabel"
  }

  /// The code, which never changes its meaning: `H01`.
  public let kode: String
  /// The name.
  public let judul: String
  /// What it is about.
  public let kelompok: Kelompok
  /// How much its findings weigh.
  public let tingkat: Temuan.Tingkat
  /// What must be there for the rule to be applied.
  public let syarat: String
  /// What it means, for who wrote the document.
  public let bagiPenyusun: String
  /// What it means, for who reviews it.
  public let bagiPereviu: String
  /// What to do.
  public let tindakan: String
  let periksa: @Sendable (BahanReviu, inout Pemeriksaan) -> Void
}
