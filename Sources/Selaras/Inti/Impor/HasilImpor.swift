import Sakip

/// What a sheet would do, before it is applied.
public struct HasilImpor: Sendable {
  /// What becomes of a row.
  public enum Keadaan: Sendable, Hashable, CaseIterable {
    /// It records something for the first time.
    case baru
    /// It changes what is recorded.
    case berubah
    /// It says what stands already, and is passed over.
    case sama
    /// A row of the template that nobody filled in, and is passed over.
    case belumDiisi
    /// Something is wrong with it.
    case salah
  }

  /// One row.
  public struct Baris: Sendable, Hashable {
    /// The number in the sheet.
    public let nomor: Int
    /// What becomes of it.
    public let keadaan: Keadaan
    /// What it is about; `nil` where that is not known.
    public let nama: String?
    /// The value that stands now; `nil` for none.
    public let sebelum: String?
    /// The value of the row.
    public let sesudah: String?
  }

  /// How many rows are about one kind of thing.
  public struct Kelompok: Sendable, Hashable {
    /// The kind, in words: `Sub Kegiatan`.
    public let nama: String
    /// How many rows.
    public internal(set) var jumlah: Int
  }

  /// The kind of sheet.
  public let jenis: JenisImpor
  /// The file.
  public let berkas: BerkasImpor
  /// Everything that is to be said of it, from the top.
  public let pesan: [PesanImpor]
  /// Its rows, without those that are empty.
  public let baris: [Baris]
  /// The same by what they are about; empty for sheets that hold one kind of thing.
  public let kelompok: [Kelompok]
  private let pelaku: Pelaku
  private let events: [any Event]
  private let terlihat: [Terlihat]
  private let nomenklaturTerlihat: [NomenklaturTerlihat]

  init(
    jenis: JenisImpor, berkas: BerkasImpor, pelaku: Pelaku, pesan: [PesanImpor], baris: [Baris] = [],
    kelompok: [Kelompok] = [], events: [any Event] = [], terlihat: [Terlihat] = [],
    nomenklaturTerlihat: [NomenklaturTerlihat] = []
  ) {
    self.jenis = jenis
    self.berkas = berkas
    self.pelaku = pelaku
    self.pesan = pesan
    self.baris = baris
    self.events = events
    self.kelompok = kelompok
    self.terlihat = terlihat
    self.nomenklaturTerlihat = nomenklaturTerlihat
  }

  /// How many rows are in a state.
  public func banyaknya(_ keadaan: Keadaan) -> Int { baris.count { $0.keadaan == keadaan } }

  /// Why it cannot be applied; `nil` when it can.
  public var halangan: String? {
    let wrong = banyaknya(.salah)
    if wrong > 0 { return "\(wrong) baris salah. Perbaiki berkasnya, lalu unggah lagi." }
    if pesan.contains(where: { $0.bobot == .salah }) {
      return "Lembar ini belum dapat dibaca. Perbaiki berkasnya, lalu unggah lagi."
    }
    if baris.isEmpty {
      return "Lembar ini hanya berisi judul kolom. Isi barisnya di bawah judul itu, lalu unggah lagi."
    }
    if events.count > ImporDiterapkan.terbanyak {
      return
        "Lembar ini berisi \(ExactDecimal(events.count).printed) catatan, lebih dari \(ExactDecimal(ImporDiterapkan.terbanyak).printed). Bagi berkasnya."
    }
    return events.isEmpty ? "Tidak ada yang berubah: semua baris kosong atau sama dengan yang sudah tercatat." : nil
  }

  /// Whether it could be undone as a whole: a perangkat daerah that it brings into being cannot be withdrawn.
  public var dapatDibatalkan: Bool { jenis != .unit || banyaknya(.baru) == 0 }

  /// The command that applies it as one transaction; `nil` while there is a ``halangan``. It is decided again when it
  /// is carried out, and refused when anything of it was changed since it was checked.
  public var command: Command? {
    guard halangan == nil else { return nil }
    let owners = Set(events.map(\.pemilik))
    let fact = ImporDiterapkan(
      unit: pelaku.peran.terikatUnit ? pelaku.unit : nil, jenis: jenis, lembar: berkas, banyaknya: events.count,
      unitIsi: pelaku.peran.terikatUnit || owners.count != 1 ? nil : owners.first ?? nil)
    return Command(
      oleh: pelaku, [fact] + events, terlihat: terlihat, nomenklaturTerlihat: nomenklaturTerlihat)
  }
}
