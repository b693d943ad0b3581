public import Sakip

/// A perangkat daerah asks another to contribute to a condition in its pohon kinerja (crosscutting); recording it again
/// changes what is asked, and the partner answers anew.
public struct DukunganLintasDicatat: Event, Hashable {
  /// The perangkat daerah that asks.
  public let unit: String
  /// The node of its pohon kinerja.
  public let simpulPohon: String
  /// The perangkat daerah that is asked.
  public let mitra: String
  /// What is asked of it.
  public let kontribusi: String
  /// The indikator of the partner by which it is to be measured; `nil` when that is left to the partner.
  public let indikator: String?

  /// A fact from its parts.
  public init(unit: String, simpulPohon: String, mitra: String, kontribusi: String, indikator: String? = nil) {
    self.unit = unit
    self.simpulPohon = simpulPohon
    self.mitra = mitra
    self.kontribusi = kontribusi
    self.indikator = indikator
  }

  /// See ``Event/kind``.
  public static let kind = "perencanaan.dukungan-lintas-dicatat"
  /// See ``Event/wewenang``.
  public static let wewenang = Wewenang(.administrator, .perencana, .operator, .kepala)
  /// The perangkat daerah that asks.
  public var pemilik: String? { unit }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    let unit = try state.wajibAda(unit: self.unit)
    guard unit.perencanaan.pohon.simpul[simpulPohon] != nil else {
      throw .isian(
        "simpulPohon",
        "Simpul \u{201C}\(simpulPohon)\u{201D} belum ada pada pohon kinerja \(unit.nama). Tetapkan simpulnya lebih dahulu."
      )
    }
    guard let partner = state.unit[mitra], partner.jenis != .pemda else {
      throw .isian("mitra", "Mitra harus perangkat daerah yang sudah dicatat. Pilih dari daftar perangkat daerah.")
    }
    guard mitra != self.unit else {
      throw .isian(
        "mitra", "Dukungan diminta dari perangkat daerah lain. Untuk \(unit.nama) sendiri, buat simpul bawahan.")
    }
    try Isian.wajib(kontribusi, bidang: "kontribusi", nama: "Kontribusi yang diminta", paling: 1000)
    // Asking anew takes the partner's answer away; the same words are no new question.
    guard state.dukunganLintas(KunciSimpul(unit: self.unit, id: simpulPohon), mitra: mitra)?.permintaan.isi != self
    else {
      throw .keadaan(
        "kontribusi",
        "Permintaan yang sama kepada \(partner.nama) sudah tercatat. Ubah kontribusinya bila yang diminta berubah.")
    }
    if let indikator, partner.perencanaan.indikator[indikator] == nil {
      throw .isian(
        "indikator",
        "Indikator \u{201C}\(indikator)\u{201D} belum ada pada \(partner.nama). Kosongkan, atau pilih yang ada.")
    }
  }

  /// Nothing is asked of a perangkat daerah that has ended, or that will only be formed in a later year.
  public func periksa(pada hari: Tanggal, _ state: State) throws(Penolakan) {
    guard let partner = state.unit[mitra] else { return }
    if let first = partner.organisasi.identitas.isi.mulai, hari.tahun < first.tahun {
      throw .isian(
        "mitra", "\(partner.nama) baru dibentuk \(first.printed). Pilih perangkat daerah yang sudah ada.")
    }
    guard let last = partner.organisasi.identitas.isi.selesai, last < hari else {
      return
    }
    let heirs = state.penerus(mitra).map(\.nama).joined(separator: ", ")
    throw .isian(
      "mitra",
      "\(partner.nama) berakhir \(last.printed). \(heirs.isEmpty ? "Pilih perangkat daerah yang lain." : "Penerusnya: \(heirs).")"
    )
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    state.unit[unit]?.perencanaan.pohon.dukungan.catat(
      Tercatat(isi: self, entri: entri), kunci: .init(simpulPohon: simpulPohon, mitra: mitra))
  }
}
