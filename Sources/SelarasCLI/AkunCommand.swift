import Accounts
import ArgumentParser
import Selaras

/// Commands on accounts: the first administrator is invited here, everybody else on the pages.
struct AkunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "akun",
    abstract: "Mengundang pemakai dan menampilkan akun.",
    discussion: """
      Contoh:
        selaras akun undang --nama bagian-organisasi --peran administrator \\
          --data data
        selaras akun daftar --data data
      """,
    subcommands: [AkunUndangCommand.self, AkunDaftarCommand.self])
}

/// Makes an invitation, also beside a running server.
struct AkunUndangCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undang",
    abstract: "Membuat undangan untuk akun baru atau untuk mengganti kata sandi yang lupa.",
    discussion: """
      Contoh:
        selaras akun undang --nama bagian-organisasi --peran administrator \\
          --data data
        selaras akun undang --nama operator-kecamatan-juai --peran operator \\
          --unit kecamatan-juai --data data

      Undangan berlaku tujuh hari dan satu kali, juga selagi server berjalan.
      Undangan baru untuk nama yang sama menggantikan yang lama.
      """)

  @Option(help: ArgumentHelp("Nama akun menurut tugasnya, bukan nama orang atau NIP.", valueName: "nama"))
  var nama: String

  @Option(help: ArgumentHelp("Peran akun.", valueName: "peran"))
  var peran: PeranAkun

  @Option(help: ArgumentHelp("Kode perangkat daerah, untuk operator dan kepala.", valueName: "kode"))
  var unit: String?

  @OptionGroup var data: DataOptions

  func run() async throws {
    if let unit, try await data.readState().state.unit[unit] == nil {
      throw CommandProblem("Perangkat daerah \u{201C}\(unit)\u{201D} tidak ada. Periksa kodenya.")
    }
    do {
      let token = try await data.openAccounts().invite(name: nama, peran: peran.peran, unit: unit)
      print("Undangan untuk \(nama) berlaku tujuh hari dan satu kali. Buka di alamat Selaras:")
      print("/undangan/\(token)")
    } catch let error as AccountError {
      throw CommandProblem(error.description)
    }
  }
}

/// Lists accounts and open invitations.
struct AkunDaftarCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "daftar",
    abstract: "Menampilkan akun dan undangan yang belum dipakai.",
    discussion: """
      Contoh:
        selaras akun daftar --data data
      """)

  @OptionGroup var data: DataOptions

  func run() async throws {
    // A directory that was mistyped is not made by looking into it.
    let accounts = data.hasAccounts ? try data.openAccounts() : nil
    let known = accounts?.all() ?? []
    let invitations = accounts?.invitations() ?? []
    for account in known {
      let state = account.isActive ? "aktif" : "tidak aktif"
      let factor = account.hasSecondFactor ? ", dengan faktor kedua" : ""
      print("\(account.name)  \(account.pelaku.peranTercatat)  \(state)\(factor)")
    }
    let zone = invitations.isEmpty ? State().zonaWaktu : try await data.zonaWaktu()
    for invitation in invitations {
      let pelaku = Pelaku(akun: invitation.name, peran: invitation.peran, unit: invitation.unit)
      print("\(invitation.name)  \(pelaku.peranTercatat)  diundang sampai \(zone.printed(invitation.expiresAt))")
    }
    if known.isEmpty && invitations.isEmpty {
      print("Belum ada akun. Undang administrator pertama dengan selaras akun undang.")
    }
  }
}
