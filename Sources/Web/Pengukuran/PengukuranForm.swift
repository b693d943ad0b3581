import FileStore
import Sakip
import Selaras

/// What a person typed into the form of a month, on its way to facts.
struct PengukuranForm {
  /// The fields of a realisasi.
  enum Bidang: String, CaseIterable, FieldOfRow {
    case nilai, pembilang, penyebut, sementara, sumber, catatan, terlihat, berkas, keterangan

    /// The name of the field of an indikator, also its id on the page.
    func nama(_ indikator: String) -> String { "\(rawValue)-\(indikator)" }
  }

  /// What follows from a row.
  struct Bacaan: RowReading {
    let isian: IsianIndikator
    /// The facts: of the value, if it changed, and of the evidence that was attached.
    var fakta: [any Event] = []
    /// What is wrong, by field.
    var galat: [Bidang: String] = [:]

    var kunci: String { isian.indikator.id }
  }

  let unit: UnitState
  let isian: FormValues
  /// The files that came with the form or were sent before it, by indikator.
  let berkas: [String: [RecentUploads.Upload]]
  /// Files that were not taken in, by indikator.
  let berkasDitolak: [String: String]

  /// Reads a row.
  func baca(_ row: IsianIndikator) -> Bacaan {
    var reading = Bacaan(isian: row)
    if let reason = berkasDitolak[row.indikator.id] { reading.galat[.berkas] = reason }
    guard row.dapatDiisi else {
      if isChanged(row) { reading.galat[.nilai] = Self.tertutup(row) }
      return reading
    }
    if isChanged(row) {
      do {
        reading.fakta.append(try fakta(row))
      } catch let refusal as SalahTulis {
        reading.galat[refusal.bidang] = refusal.pesan
      } catch {
        reading.galat[.nilai] = "\(error)"
      }
    }
    let known = Set(unit.pengukuran.bukti(row.indikator.id, row.periode).map(\.isi.berkas))
    reading.fakta += (berkas[row.indikator.id] ?? []).filter { !known.contains($0.file.hash.hex) }.map { upload in
      BuktiDilampirkan(
        unit: unit.id, indikator: row.indikator.id, periode: row.periode, berkas: upload.file.hash.hex,
        nama: upload.nama, jenis: upload.file.kind.mediaType, ukuran: upload.file.size,
        keterangan: self[.keterangan, row])
    }
    return reading
  }

  /// What the person saw of a row when filling it in.
  func terlihat(_ row: IsianIndikator) -> Terlihat {
    isian.terlihat(row.terlihat.objek, unit: unit.id, bidang: Bidang.terlihat.nama(row.indikator.id))
  }

  /// Whether the form shows something else than what is recorded.
  func isChanged(_ row: IsianIndikator) -> Bool {
    guard isian.fields.contains(where: { $0.name == Bidang.terlihat.nama(row.indikator.id) }) else { return false }
    let recorded = TulisanRealisasi(row.tercatat)
    return recorded != tulisan(row)
  }

  private func tulisan(_ row: IsianIndikator) -> TulisanRealisasi {
    TulisanRealisasi(
      nilai: self[.nilai, row], pembilang: self[.pembilang, row], penyebut: self[.penyebut, row],
      sementara: self[.sementara, row], sumber: self[.sumber, row], catatan: self[.catatan, row])
  }

  private subscript(bidang: Bidang, row: IsianIndikator) -> String? {
    isian[bidang.nama(row.indikator.id)]?.replacing("\r\n", with: "\n")
  }

  private func fakta(_ row: IsianIndikator) throws -> RealisasiDicatat {
    let typed = tulisan(row)
    return RealisasiDicatat(
      unit: unit.id, indikator: row.indikator.id, periode: row.periode, nilai: try typed.nilai(row.indikator),
      masukan: try typed.masukan(row.indikator), sementara: typed.sementara, sumber: typed.sumber,
      catatan: typed.catatan)
  }

  /// Why a row takes nothing in.
  static func tertutup(_ row: IsianIndikator) -> String {
    if let status = row.tercatat?.status, !status.dapatDiisi {
      return
        "Realisasi ini sudah \(status.nama.lowercased()); isian Anda tidak disimpan. Minta agar dikembalikan lebih dahulu bila angkanya salah."
    }
    return "Periode ini sudah dikunci; isian Anda tidak disimpan. Minta administrator membukanya."
  }
}

/// What is wrong with something typed.
struct SalahTulis: Error {
  let bidang: PengukuranForm.Bidang
  let pesan: String
}
