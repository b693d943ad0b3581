/// The calculation behind `selaras hitung`: one JSON object a line in, one JSON object a line out.
///
/// In: `{"target":"2,37","realisasi":"2,69","polaritas":"turun"}`; out:
/// `{"capaian":"86,50","kategori":"Tinggi","rumus":"...","perhitungan":"..."}`. The keys of a line are those of
/// ``KolomHitung``. A line with the key `rumus` is a formula: `{"rumus":"a / b * 100","nilai":{"a":"45","b":"60"}}`. A line that cannot be computed becomes `{"galat":"..."}`, which names the field and says what to do.
public enum Hitung {
  /// Computes one line.
  /// - Returns: the line to write, without a line break; `nil` for a blank line.
  public static func baris(_ line: String) -> String? {
    guard !line.trimmed.isEmpty else { return nil }
    if let answer = rumus(line) { return answer }
    do {
      return try hasil(PermintaanHitung(line))
    } catch {
      return JSONText.object([("galat", .text(error.description))])
    }
  }

  /// The answer to a line with a formula; `nil` for another one.
  private static func rumus(_ line: String) -> String? {
    guard let fields = try? JSONFields(line).fields else { return nil }
    do throws(HitungRumusError) {
      return try PermintaanRumus(fields).map { (request) throws(HitungRumusError) in
        JSONText.object(try request.hasil().bagian.map { ($0.nama, $0.isi) })
      }
    } catch {
      return JSONText.object([("galat", .text(error.description))])
    }
  }

  private static func hasil(_ permintaan: PermintaanHitung) throws(HitungError) -> String {
    let capaian = try capaian(permintaan)
    let kebijakan = capaian.kebijakan + permintaan.skala.kebijakan(capaian.persen)
    var fields: [(String, JSONText)] = [
      ("capaian", .text(capaian.printed)), ("kategori", .text(permintaan.skala.kategori(capaian.persen))),
      ("rumus", .text(capaian.rumus)), ("perhitungan", .text(capaian.perhitungan)),
    ]
    if !kebijakan.isEmpty { fields.append(("kebijakan", .list(kebijakan))) }
    if let anggaran = permintaan.anggaran {
      guard let serapan = anggaran.serapan else { throw .paguNol }
      let masukan = Efisiensi.Masukan(capaian: capaian.persen, anggaran: anggaran)
      guard let efisiensi = Efisiensi.Metode.pmk249.hitung([masukan]) else { throw .capaianNol }
      fields += [("serapan", .text(serapan.printed())), ("efisiensi", .text(efisiensi.printed()))]
    }
    return JSONText.object(fields)
  }

  private static func capaian(_ permintaan: PermintaanHitung) throws(HitungError) -> Capaian {
    do {
      return try Capaian.hitung(
        target: permintaan.target, realisasi: permintaan.realisasi, polaritas: permintaan.polaritas,
        kebijakan: permintaan.kebijakan, urutanPredikat: permintaan.urutanPredikat)
    } catch {
      throw .capaian(error)
    }
  }
}
