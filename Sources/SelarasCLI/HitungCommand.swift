import ArgumentParser
import Foundation
import Sakip

/// JSON lines in, JSON lines out: the capaian rules and formulas for other programs; or one formula for a person.
struct HitungCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hitung",
    abstract: "Menghitung capaian, kategori, dan efisiensi dari baris JSON, atau satu rumus indikator.",
    discussion: """
      Setiap baris masukan menghasilkan satu baris keluaran; baris yang tidak dapat dihitung menghasilkan {"galat":...}.

      Contoh:
        echo '{"target":"2,37","realisasi":"2,69","polaritas":"turun"}' |
          selaras hitung
        echo '{"rumus":"a / b * 100","nilai":{"a":"45","b":"60"},"satuan":"%"}' |
          selaras hitung

      Dengan rumus sebagai argumen, jawabannya ditulis untuk dibaca: bagaimana rumus
      dibaca, hasilnya, dan yang perlu diketahui. Setiap variabel disebut dengan
      --nilai; nilainya boleh disertai satuan, dan boleh kosong.

        selaras hitung "ditangani / terjadi * 100" --satuan % \\
          --nilai "ditangani=45 kasus" --nilai "terjadi=60 kasus"
        selaras hitung "rata(semester)" --nilai "semester=I:87,56;II:87,78"
        selaras hitung "jumlah(komponen * bobot) / 100" \\
          --nilai "komponen=rencana:80;ukur:70" \\
          --nilai "bobot@komponen=rencana:60;ukur:40"
      """)

  @Argument(help: ArgumentHelp("Rumus; tanpa ini dibaca baris JSON dari masukan baku.", valueName: "rumus"))
  var rumus: String?

  @Option(help: ArgumentHelp("Variabel rumus dan nilainya.", valueName: "simbol=nilai"))
  var nilai: [String] = []

  @Option(help: ArgumentHelp("Satuan hasil rumus.", valueName: "satuan"))
  var satuan: String?

  func run() throws {
    if let rumus { return try hitung(rumus) }
    guard nilai.isEmpty, satuan == nil else {
      throw CommandProblem(
        "--nilai dan --satuan hanya untuk rumus. Tulis rumusnya sesudah hitung, di antara tanda petik.", status: 2)
    }
    baris()
  }

  private func hitung(_ text: String) throws {
    do throws(HitungRumusError) {
      var values: [NilaiRumus] = []
      for one in nilai { values.append(try NilaiRumus(argumen: one)) }
      print(try HitungRumus(rumus: text, satuan: satuan ?? "", nilai: values).uraian)
    } catch {
      throw CommandProblem(error.description)
    }
  }

  private func baris() {
    var isFirst = true
    while var line = readLine() {
      if isFirst, line.unicodeScalars.first == "\u{FEFF}" { line.unicodeScalars.removeFirst() }
      isFirst = false
      guard let result = Hitung.baris(line) else { continue }
      print(result)
      // Another program may keep the pipe open and wait for the answer to each line.
      fflush(nil)
    }
  }
}
