import FileStore
import Sakip
import Selaras

/// What a person typed into the form of a month, on its way to facts.
struct PengukuranForm {
  /// The fields of a realisasi.
  enum Bidang: String, CaseIterable, FieldOfRow {
    /// `ulang`: submit again what came back and is right; `buang`: a file that is not to be attached; `gagal`: the name of
    /// one that was not taken in; `yakin`: an odd value is meant.
    case terlihat, nilai, pembilang, penyebut, yakin, sementara, sumber, catatan, berkas, semula, ulang, buang, gagal

    /// The name of the field of an indikator, also its id on the page.
    func nama(_ indikator: String) -> String { "\(rawValue)-\(indikator)" }

    /// The field at which a refusal is shown; `nil` where it is about the form as a whole.
    init?(_ refusal: Penolakan) {
      switch refusal.bidang {
      case "masukan": self = .pembilang
      case "periode": self = .nilai
      case "nama", "jenis", "ukuran": self = .berkas
      default: self.init(rawValue: refusal.bidang)
      }
    }
  }

  /// What follows from a row.
  struct Bacaan: RowReading {
    let isian: IsianIndikator
    /// The facts: of the value, if it changed, and of the evidence that was attached.
    var fakta: [any Event] = []
    /// Whether the row goes to verification with the form.
    var diajukan = false
    /// Whether it would go without source or evidence, which nobody has said to be meant.
    var kurang = false
    /// What is wrong, by field.
    var galat: [Bidang: String] = [:]

    /// Whether the command of the form is about the row.
    var disentuh: Bool { diajukan || !fakta.isEmpty }
    var kunci: String { isian.indikator.id }
  }

  let unit: UnitState
  let isian: FormValues
  /// The files that came with the form or were sent before it, by indikator.
  let berkas: [String: [RecentUploads.Upload]]
  /// Why files were not taken in, by indikator.
  let berkasDitolak: [String: String]
  /// The names of files that were not taken in, now or before, by indikator.
  let berkasGagal: [String: [String]]

  /// Reads the rows that were sent, wherever they stand by now.
  func baca(_ rows: [IsianIndikator], _ state: State) -> [Bacaan] {
    let sent = Set(isian.barisTerkirim)
    return rows.filter { sent.contains($0.indikator.id) }.map { baca($0, state) }
  }

  private func baca(_ row: IsianIndikator, _ state: State) -> Bacaan {
    var reading = Bacaan(isian: row)
    if let reason = berkasDitolak[row.indikator.id] { reading.galat[.berkas] = reason }
    guard row.dapatDiisi else {
      if diketik(row) { reading.galat[.nilai] = "\(Self.tertutup(row)) \(Self.mintaDibuka(row))" }
      if let files = berkasTertutup(row) { reading.galat[.berkas] = files }
      return reading
    }
    let isTyped = diketik(row)
    if isTyped, let reason = dikosongkan(row) {
      reading.galat[row.indikator.perbandingan == nil ? .nilai : .pembilang] = reason
    } else if isTyped {
      reading.galat.merge(salah(row, state)) { earlier, _ in earlier }
      if let fact = try? fakta(row) {
        reading.fakta.append(fact)
        if reading.galat.isEmpty { reading.galat[.yakin] = pertanyaan(row, fact) }
      }
    }
    reading.fakta += berkasBaru(row).map { upload in
      BuktiDilampirkan(
        unit: unit.id, indikator: row.indikator.id, periode: row.periode, berkas: upload.file.hash.hex,
        nama: upload.nama, jenis: upload.file.kind.mediaType, ukuran: upload.file.size)
    }
    if let reason = salahNama(row) { reading.galat[.berkas] = reason }
    reading.diajukan = diajukan && siapDiajukan(reading)
    if reading.diajukan, !isTyped, let fact = try? fakta(row) { reading.galat[.yakin] = pertanyaan(row, fact) }
    let lacking = kurang(reading)
    reading.kurang = !lacking.isEmpty
    reading.galat.merge(lacking) { wrong, _ in wrong }
    if isTyped || reading.disentuh {
      do throws(Penolakan) {
        try terlihat(row).periksa(state)
      } catch {
        reading.galat[.terlihat] = error.pesan
      }
    }
    return reading
  }

  /// Whether a row has a figure to be verified; one that came back only when something was done about it.
  private func siapDiajukan(_ reading: Bacaan) -> Bool {
    let row = reading.isian
    guard row.tercatat != nil || reading.fakta.contains(where: { $0 is RealisasiDicatat }) else { return false }
    return !reading.fakta.isEmpty || unit.diperbaiki(row)
      || isian.isChecked(Bidang.ulang.nama(row.indikator.id))
  }

  /// Whether the form asks that what it holds be verified.
  var diajukan: Bool { isian["aksi"] == "ajukan" }

  /// What the person saw of a row when filling it in.
  func terlihat(_ row: IsianIndikator) -> Terlihat {
    isian.terlihat(row.terlihat.objek, unit: unit.id, bidang: Bidang.terlihat.nama(row.indikator.id))
  }

  /// Whether the person typed something else than what stood there, and than what is recorded by now.
  func diketik(_ row: IsianIndikator) -> Bool {
    diketik(row.indikator.id) && tulisan(row.indikator.id) != TulisanRealisasi(row.tercatat)
  }

  func diketik(_ id: String) -> Bool {
    let name = Bidang.semula.nama(id)
    return isian.memuat(name) && tulisan(id).semuanya != isian.teks(name)
  }

  func tulisan(_ id: String) -> TulisanRealisasi {
    TulisanRealisasi(
      nilai: self[.nilai, id], pembilang: self[.pembilang, id], penyebut: self[.penyebut, id],
      sementara: self[.sementara, id], sumber: self[.sumber, id], catatan: self[.catatan, id])
  }

  private subscript(bidang: Bidang, id: String) -> String? {
    isian[bidang.nama(id)]
  }

  /// Files of a row that are not attached to it yet.
  func berkasBaru(_ row: IsianIndikator) -> [RecentUploads.Upload] {
    guard let files = berkas[row.indikator.id] else { return [] }
    let known = Set(unit.pengukuran.bukti(row.indikator.id, row.periode).map(\.isi.berkas))
    return files.filter { !known.contains($0.file.hash.hex) }
  }

  func fakta(_ row: IsianIndikator) throws(SalahTulis) -> RealisasiDicatat {
    let typed = tulisan(row.indikator.id)
    return fakta(row, nilai: try typed.nilai(row.indikator), masukan: try typed.masukan(row.indikator))
  }

  private func fakta(
    _ row: IsianIndikator, nilai: Nilai?, masukan: RealisasiDicatat.Masukan?
  ) -> RealisasiDicatat {
    let typed = tulisan(row.indikator.id)
    return RealisasiDicatat(
      unit: unit.id, indikator: row.indikator.id, periode: row.periode, nilai: nilai, masukan: masukan,
      sementara: typed.sementara, sumber: typed.sumber, catatan: typed.catatan)
  }

  /// What cannot be read of a row, and what is refused of the rest, at its fields.
  private func salah(_ row: IsianIndikator, _ state: State) -> [Bidang: String] {
    let typed = tulisan(row.indikator.id)
    var wrong: [Bidang: String] = [:]
    for one in typed.salah(row.indikator) { wrong[one.bidang] = one.pesan }
    let isReadable = wrong.isEmpty
    let fact = fakta(row, nilai: try? typed.nilai(row.indikator), masukan: try? typed.masukan(row.indikator))
    do throws(Penolakan) {
      try fact.periksa(state)
    } catch {
      for one in error.semua {
        // A figure that cannot be read is told as that; a row that is gone, by the command.
        guard let field = Bidang(one), isReadable || ![.nilai, .pembilang, .penyebut].contains(field) else { continue }
        wrong[field] = wrong[field] ?? one.pesan
      }
    }
    return wrong
  }
}

/// What is wrong with something typed.
struct SalahTulis: Error {
  let bidang: PengukuranForm.Bidang
  let pesan: String
}
