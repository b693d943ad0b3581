public import Journal
public import Lembar

extension State {
  /// Checks a sheet row by row, each against the state that the rows before it make; changes nothing.
  /// - Parameters:
  ///   - berkas: what the file is called and which it is.
  ///   - pelaku: who would apply it.
  ///   - waktu: the present moment, which says what is locked.
  /// - Returns: everything that is to be said of it, and what it would record.
  public func memeriksa(
    _ lembar: Lembar, _ berkas: BerkasImpor, jenis: JenisImpor, oleh pelaku: Pelaku, pada waktu: Timestamp
  ) -> HasilImpor {
    let shape = jenis.bentuk
    let header = KepalaLembar(lembar, kolom: shape.kolom(tahun: Array(2000...2100)))
    let problems = header.pesan + (shape.masalah(kepala: header).map { [.lembar($0)] } ?? [])
    guard !problems.contains(where: { $0.bobot == .salah }) else {
      return HasilImpor(jenis: jenis, berkas: berkas, pelaku: pelaku, pesan: problems)
    }
    var check = PemeriksaanImpor(state: self, shape: shape, pelaku: pelaku, waktu: waktu)
    let rows = lembar.baris.enumerated().dropFirst(header.baris).lazy
      .map { BarisImpor(nomor: $0.offset + 1, sel: $0.element, kepala: header) }.filter { !$0.kosong }
    for row in shape.urut(Array(rows)) { check.tambah(row) }
    check.selesai()
    return HasilImpor(
      jenis: jenis, berkas: berkas, pelaku: pelaku, pesan: problems + check.pesan, baris: check.baris,
      kelompok: check.kelompok, events: check.events, terlihat: check.terlihat,
      nomenklaturTerlihat: check.nomenklaturTerlihat)
  }
}

/// A check of a sheet on its way.
private struct PemeriksaanImpor {
  /// What a row is found by.
  private struct Kunci: Hashable {
    let unit: String?
    let objek: Objek?
    let lain: String?
  }

  private(set) var pesan: [PesanImpor] = []
  private(set) var baris: [HasilImpor.Baris] = []
  /// The facts that are to be recorded, each with its row.
  private var diterima: [(fakta: FaktaImpor, baris: BarisImpor)] = []
  /// How many rows are about each kind of thing, in the order of the kinds in the sheet.
  private(set) var kelompok: [HasilImpor.Kelompok] = []
  /// What the person sees of each object in the preview.
  private(set) var terlihat: [Terlihat] = []
  private var versions: Set<String> = []
  /// What stood before the sheet.
  private let awal: State
  private var state: State
  private var first: [Kunci: Int] = [:]
  private let shape: any BentukImpor.Type
  private let pelaku: Pelaku
  private let waktu: Timestamp

  init(state: State, shape: any BentukImpor.Type, pelaku: Pelaku, waktu: Timestamp) {
    awal = state
    self.state = state
    self.shape = shape
    self.pelaku = pelaku
    self.waktu = waktu
  }

  mutating func tambah(_ row: BarisImpor) {
    var row = row
    let reading = shape.baca(&row, state)
    switch reading {
    case .belumDiisi: catat(row, .belumDiisi)
    case .salah: catat(row, .salah)
    case .fakta(let facts): tambah(facts, &row)
    }
    pesan += row.pesan
  }

  /// Adds what is to be said when all rows are folded in.
  mutating func selesai() {
    for note in shape.catatan(diterima.map(\.fakta), state) {
      var row = diterima[note.urutan].baris
      row.tandai(note.kolom, note.pesan, .catatan)
      pesan += row.pesan.suffix(1)
    }
    pesan.sort { ($0.baris ?? 0) < ($1.baris ?? 0) }
    baris.sort { $0.nomor < $1.nomor }
  }

  var events: [any Event] { shape.padukan(diterima.map(\.fakta.event)).map { $0 } }

  /// What the person sees of each version of the nomenklatur that the sheet changes.
  var nomenklaturTerlihat: [NomenklaturTerlihat] { versions.sorted().map { awal.anggaran.terlihat(nomenklatur: $0) } }

  private mutating func tambah(_ facts: [FaktaImpor], _ row: inout BarisImpor) {
    if let group = facts.first?.kelompok { hitung(group) }
    for (index, fact) in facts.enumerated() {
      let isAccepted = tambah(fact, &row)
      // All others build on the first, and each of them is looked at.
      if !isAccepted, index == 0 { break }
    }
    guard !row.salah else { return catat(row, .salah, facts) }
    let changing = facts.filter { !$0.sama }
    let isNew = changing.allSatisfy { $0.sebelum == nil }
    catat(row, changing.isEmpty ? .sama : isNew ? .baru : .berubah, changing.isEmpty ? facts : changing)
  }

  /// Folds a fact in.
  /// - Returns: whether nothing is wrong with it.
  private mutating func tambah(_ fact: FaktaImpor, _ row: inout BarisImpor) -> Bool {
    let key = Kunci(unit: fact.event.pemilik, objek: fact.event.objek, lain: fact.kunci)
    let earlier = first[key]
    first[key] = earlier ?? row.nomor
    guard !fact.sama else { return true }
    if let earlier {
      row.tandai(nil, "Baris ini tentang hal yang sama dengan baris \(earlier): \(fact.nama). Hapus salah satunya.")
      return false
    }
    do throws(Penolakan) {
      try state.terima(fact.event, oleh: pelaku, entri: state.posisi + 1, waktu: waktu)
    } catch {
      for one in error.semua {
        row.tandai(fact.kolomBidang[one.bidang] ?? shape.kolomBidang[one.bidang], one.pesan)
      }
      return false
    }
    diterima.append((fact, row))
    if let version = fact.event.nomenklaturTersentuh { versions.insert(version) }
    if let unit = key.unit {
      terlihat += ([key.objek] + fact.bersandarPada).map { awal.terlihat(unit: unit, $0) }
    }
    return true
  }

  private mutating func hitung(_ group: String) {
    if let index = kelompok.firstIndex(where: { $0.nama == group }) {
      kelompok[index].jumlah += 1
    } else {
      kelompok.append(.init(nama: group, jumlah: 1))
    }
  }

  private mutating func catat(_ row: BarisImpor, _ keadaan: HasilImpor.Keadaan, _ facts: [FaktaImpor] = []) {
    func joined(_ parts: [String]) -> String? { parts.isEmpty ? nil : parts.joined(separator: "; ") }
    baris.append(
      HasilImpor.Baris(
        nomor: row.nomor, keadaan: keadaan, nama: joined(facts.map(\.nama)) ?? row.tentang?.nama,
        sebelum: joined(facts.compactMap(\.sebelum)) ?? row.tentang?.tercatat, sesudah: joined(facts.map(\.sesudah))))
  }
}
