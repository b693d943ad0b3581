/// The keys of a line of `selaras hitung`.
public enum KolomHitung: String, Sendable, Hashable, CaseIterable {
  /// The target: text in Indonesian notation, or a whole JSON number.
  case target
  /// The realisasi, like the target.
  case realisasi
  /// `naik` or `turun`.
  case polaritas
  /// The ``SkalaKategori/kode`` of the scale; `permendagri-86-2017` when left out.
  case skala
  /// Policies by name, for instance `{"target-nol-turun":"tidak-diukur"}`; the others keep their default.
  case kebijakan
  /// How target and realisasi are read, a ``JenisNilai``; decided from the text when left out.
  case jenis
  /// The ordered predicates, best first.
  case predikat
  /// The ceiling in whole rupiah; stands together with ``serap``.
  case pagu
  /// What was spent in whole rupiah; stands together with ``pagu``.
  case serap
}
