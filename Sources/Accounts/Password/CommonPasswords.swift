/// What is tried first by those who guess, at home and abroad. Shorter ones are refused by their length.
enum CommonPasswords {
  /// Refused as they stand; the last one is the password of the demonstration accounts.
  static let whole: Set<String> = [
    "1q2w3e4r5t6y", "1qaz2wsx3edc", "qazwsxedcrfv", "q1w2e3r4t5y6", "zaq12wsxcde3", "123qweasdzxc", "qweasdzxc123",
    "abc123abc123", "a1b2c3d4e5f6", "abcd1234abcd", "123456abcdef", "bismillah786", "p@ssw0rd1234", "passw0rd1234",
    "correcthorsebatterystaple", "contoh-balangan-2024",
  ]

  /// Refused with whatever digits and signs are put around or between.
  static let words: Set<String> = [
    "password", "passwordku", "passwordpassword", "katasandi", "katasandiku", "sandi", "sandiku", "rahasia",
    "rahasiaku", "rahasiarahasia", "rahasianegara", "selaras", "selarasselaras", "sakip", "sakipselaras",
    "selarassakip",
    "lakip", "lkjip", "balangan", "kabupatenbalangan", "sakipbalangan", "pemkabbalangan", "kecamatan", "kabupaten",
    "bupati", "camat", "inspektorat", "bapperida", "bappeda", "sekda", "setda", "bagianorganisasi", "administrator",
    "admin", "adminadmin", "operator", "evaluator", "perencana", "pimpinan", "kepala", "indonesia", "indonesiaraya",
    "indonesiaku", "indonesiamerdeka", "merdeka", "pancasila", "garuda", "bismillah", "bismillahirrahmanirrahim",
    "alhamdulillah", "assalamualaikum", "sayang", "sayangku", "akusayangkamu", "cintaku", "iloveyou", "iloveyouforever",
    "welcome", "selamatdatang", "selamatpagi", "letmein", "changeme", "gantisegera", "gantisaya", "qwerty",
    "qwertyuiop", "qwertyqwerty", "asdfghjkl", "asdfasdfasdf", "abcdef", "abcdefgh", "monkey", "dragon", "football",
    "sunshine", "princess", "superman", "jakarta", "banjarmasin", "paringin", "barcelona", "manchesterunited",
    "realmadrid", "testtesttest", "testing", "pegawai", "pegawainegeri", "asn", "pns",
  ]

  /// Walks over the keyboard and the digits; refused forwards and backwards, from any place, repeated.
  static let runs = [
    "1234567890", "0123456789", "abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl", "zxcvbnm",
    "qwertyuiopasdfghjklzxcvbnm",
  ]
}
