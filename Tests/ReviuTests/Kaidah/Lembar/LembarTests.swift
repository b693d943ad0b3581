import Reviu
import Testing

/// Definition sheets against a table and against themselves.
struct LembarTests {
  /// Four sheets, one of which can be changed, behind the table that lists their indikator.
  private static func naskah(_ change: (String, String)? = nil, tab: Bool = true) -> String {
    let names = ["Indeks Ketertiban Pasar", "Persentase Kios Terisi", "Angka Sengketa Pedagang", "Rasio Petugas Pasar"]
    let units = ["Indeks", "Persen", "Kasus per 1.000 pedagang", "Rasio"]
    let owners = ["Seksi Ketertiban", "Seksi Sarana", "Seksi Ketertiban", "Sekretariat"]
    let targets = [[61, 63, 66], [70, 75, 80], [14, 12, 9], [31, 32, 34]]
    var text = "Kode | Indikator | Satuan | 2021 | 2022 | 2023 | Penanggung Jawab\n"
    for place in names.indices {
      let row = ["U-\(place + 1)", names[place], units[place]] + targets[place].map { "\($0),00" } + [owners[place]]
      text += row.joined(separator: " | ") + "\n"
    }
    for place in names.indices {
      let better = place == 2 ? "Minimasi" : "Maksimasi"
      let series = targets[place].enumerated().map { "\(2021 + $0) = \($1),00" }.joined(separator: "; ")
      var sheet = [
        "LEMBAR \(place + 1)", "Kode\t: U-\(place + 1)", "Nama Indikator\t: \(names[place])",
        "Definisi\t: \(names[place]) adalah ukuran keadaan pasar kecamatan", "Satuan\t: \(units[place])",
        "Polaritas\t: \(better)", "Formula\t:", "  Nilai = A / B x \(place == 2 ? "1.000" : "100")",
        "Target\t: \(series)",
        "Perubahan 2021-2023\t: \(place == 2 ? "turun 5,00" : "naik \(targets[place][2] - targets[place][0]),00")",
        "Penanggung Jawab\t: \(owners[place])",
      ].joined(separator: "\n")
      if place == 1, let change { sheet = sheet.replacing(change.0, with: change.1) }
      text += "\n" + sheet + "\n"
    }
    return tab ? text : text.replacing("\t:", with: "   :")
  }

  @Test(arguments: [true, false])
  func `Correct sheets are silent`(tab: Bool) throws {
    for code in ["S70", "S71", "L20", "W30", "W31", "H30"] {
      let found = try KaidahDiuji.temuan(code, Self.naskah(tab: tab))
      #expect(found.isEmpty, "\(found.map(\.uraian))")
    }
  }

  @Test(arguments: [
    ("S70", "Satuan\t: Persen", "Satuan\t: Kios"), ("S70", "2022 = 75,00", "2022 = 57,00"),
    ("S70", "Jawab\t: Seksi Sarana", "Jawab\t: Seksi Prasarana Jalan"),
    ("S70", "Indikator\t: Persentase Kios Terisi", "Indikator\t: Persentase Lapak Terisi"),
    ("S71", "Definisi\t: Persentase Kios Terisi", "Definisi\t: Rasio Petugas Pasar"),
    ("L20", "Jawab\t: Seksi Sarana", "Jawab\t:"), ("W30", "Maksimasi", "Minimasi"), ("W31", "x 100", "x 1.000"),
    ("H30", "naik 10,00", "naik 12,00"), ("H30", "naik 10,00", "turun 10,00"),
  ])
  func `One error in a sheet is found once`(code: String, old: String, new: String) throws {
    let found = try KaidahDiuji.temuan(code, Self.naskah((old, new)))
    #expect(found.count == 1, "\(found.map(\.uraian))")
    let lines = Self.naskah((old, new)).split(separator: "\n", omittingEmptySubsequences: false)
    let changed = new.split(separator: "\t").last.map(String.init) ?? new
    #expect(found.first.map { finding in finding.baris.contains { lines[$0 - 1].contains(changed) } } == true)
  }

  @Test func `What agrees with one table proves the other wrong`() throws {
    let names = ["Penyediaan arsip kecamatan", "Penataan kios pasar", "Pembinaan pedagang", "Pemeliharaan saluran"]
    let amounts = ["10.500", "20.750", "31.250", "42.900"]
    func table(_ values: [String]) -> String {
      "Kode\tSub Kegiatan\tPagu (Rp)\n"
        + names.indices.map { "7.01.02.\($0)\t\(names[$0])\t\(values[$0])" }.joined(separator: "\n")
    }
    let details = names.indices.map {
      "\($0 + 1). 7.01.02.\($0) \(names[$0])\n   Lokasi : Kecamatan Sukamaju\n   Pagu   : Rp \(amounts[$0])"
    }
    let wrong = [amounts[0], amounts[1], "31.520", amounts[3]]
    let text = [table(amounts), "Rincian", table(wrong), "Rincian"].joined(separator: "\n\n") + "\n"
    let found = try KaidahDiuji.temuan("S70", text + details.joined(separator: "\n\n"))
    #expect(found.map(\.pokok.tulisan) == ["31.520"])
  }
}
