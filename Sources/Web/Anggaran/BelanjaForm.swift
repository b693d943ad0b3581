import Sakip
import Selaras

/// What a person typed into the form of spending, on its way to facts.
struct BelanjaForm {
  /// The fields of a sub kegiatan.
  enum Bidang: FieldOfRow {
    case jumlah, koreksi, terlihat, semula
    /// Why amounts of a closed year change: one field for all rows.
    case alasan
    case jenis(JenisBelanja)

    /// The name of the field of a sub kegiatan, also its id on the page.
    func nama(_ subKegiatan: String) -> String {
      switch self {
      case .jumlah: "jumlah-\(subKegiatan)"
      case .koreksi: "koreksi-\(subKegiatan)"
      case .terlihat: "terlihat-\(subKegiatan)"
      case .semula: "semula-\(subKegiatan)"
      case .alasan: BelanjaPage.bidangAlasan
      case .jenis(let kind): "\(kind.rawValue)-\(subKegiatan)"
      }
    }

    /// What stands above a field for an amount.
    var judul: String {
      if case .jenis(let kind) = self { kind.nama } else { "Realisasi" }
    }

    /// The fields for amounts: of the kinds that are known, else the whole, which may be told apart.
    static func jumlah(_ row: IsianBelanja) -> [Bidang] {
      row.jenis.isEmpty ? [.jumlah] + JenisBelanja.allCases.map(Bidang.jenis) : row.jenis.map(Bidang.jenis)
    }
  }

  /// What follows from a row.
  struct Bacaan: RowReading {
    let isian: IsianBelanja
    /// The fact, if the amount changed; after it those of the later months that move with it.
    var fakta: [RealisasiAnggaranDicatat] = []
    /// What is wrong, by field.
    var galat: [Bidang: String] = [:]

    var kunci: String { isian.simpul.id }
  }

  let unit: UnitState
  let isian: FormValues
  let cara: CaraIsiBelanja

  /// Whether the person typed something else than what stood there.
  func diketik(_ row: IsianBelanja) -> Bool {
    guard isian.memuat(Bidang.semula.nama(row.simpul.id)) else { return false }
    let typed = Bidang.jumlah(row).map { self[$0, row] ?? "" }.joined(separator: "|")
    return typed != isian.asSent(Bidang.semula.nama(row.simpul.id))
  }

  /// What the person saw of a row when filling it in.
  func terlihat(_ row: IsianBelanja) -> Terlihat {
    isian.terlihat(row.terlihat.objek, unit: unit.id, bidang: Bidang.terlihat.nama(row.simpul.id))
  }

  /// Reads the rows that were sent, wherever they stand by now, and has them checked.
  func baca(_ rows: [IsianBelanja], _ state: State, pada hari: Tanggal) -> [Bacaan] {
    let sent = Set(isian.barisTerkirim)
    return rows.filter { sent.contains($0.simpul.id) }.map { baca($0, state, pada: hari) }
  }

  private func baca(_ row: IsianBelanja, _ state: State, pada hari: Tanggal) -> Bacaan {
    var reading = Bacaan(isian: row)
    guard diketik(row) else { return reading }
    let whole = Bidang.jumlah(row).first ?? .jumlah
    guard row.dapatDiisi else {
      reading.galat[whole] = BelanjaRow.tertutup(row)
      return reading
    }
    guard let entered = masukan(row, &reading) else {
      reading.galat[.terlihat] = benturan(row, state)
      return reading
    }
    do throws(BelanjaKumulatifError) {
      let spending = try row.kumulatif(entered, cara)
      let reason = isian[BelanjaPage.bidangAlasan]
      guard let fact = row.fakta(spending, unit: unit.id, alasan: reason) else { return reading }
      let moved = try row.pergeseran(spending, cara)
      let facts = [fact] + row.fakta(pergeseran: moved, unit: unit.id, alasan: reason)
      if let (field, reason) = salah(row, facts, state, pada: hari) {
        reading.galat[field ?? whole] = reason
        return reading
      }
      let falls = row.penurunan(spending, pergeseran: moved)
      if falls.isEmpty || isian.isChecked(Bidang.koreksi.nama(row.simpul.id)) {
        reading.fakta = facts
      } else {
        reading.galat[.koreksi] =
          falls.map { "Realisasi \($0.uraian)." }.joined(separator: " ")
          + " Perbaiki angkanya, atau centang koreksi bila memang turun."
      }
    } catch {
      reading.galat[whole] = error.description
    }
    return reading
  }

  subscript(bidang: Bidang, row: IsianBelanja) -> String? { isian[bidang.nama(row.simpul.id)] }

  /// The amounts of a row; `nil` where something is wrong with them.
  private func masukan(_ row: IsianBelanja, _ reading: inout Bacaan) -> BelanjaKumulatif? {
    var parts: [RincianBelanja] = []
    var whole: Rupiah?
    for field in Bidang.jumlah(row) {
      do throws(NumberReadingError) {
        guard
          let amount = try self[field, row].map({ (text) throws(NumberReadingError) in
            try IndonesianNumber.parseRupiah(text)
          })
        else {
          if case .jenis(let kind) = field, !row.jenis.isEmpty {
            reading.galat[field] = "\(kind.nama) belum diisi. Isi 0 bila tidak ada belanja."
          }
          continue
        }
        if case .jenis(let kind) = field {
          parts.append(RincianBelanja(jenis: kind, jumlah: amount))
        } else {
          whole = amount
        }
      } catch {
        reading.galat[field] = error.description
      }
    }
    guard reading.galat.isEmpty else { return nil }
    guard let sum = whole ?? (parts.isEmpty ? nil : parts.map(\.jumlah).total()) else {
      reading.galat[.jumlah] = "Realisasi yang sudah tercatat tidak dapat dikosongkan. Isi 0 bila tidak ada belanja."
      return nil
    }
    return BelanjaKumulatif(sampaiBulan: row.bulan.bulanTerakhir, jumlah: sum, rincian: parts)
  }
}
