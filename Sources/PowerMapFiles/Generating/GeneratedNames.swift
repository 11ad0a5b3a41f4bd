import PowerMap

/// The words of made-up accounts.
enum GeneratedNames {
  static let given = [
    "Helena", "Marco", "Ivy", "Sam", "Priya", "Jonas", "Lena", "Tom", "Adaeze", "Rui", "Nadia", "Erik", "Ana", "Oliver",
    "Mina", "Paul", "Ingrid", "Tomasz", "Chiara", "Yusuf", "Alexandra", "Bram", "Carmen", "Dmitri", "Elif", "Farid",
    "Greta", "Hugo", "Ines", "Jakub", "Kaisa", "Liam", "Maren", "Noor", "Omar", "Petra", "Quentin", "Rosa", "Sven",
    "Tess", "Ulrich", "Vera", "Willem", "Ximena", "Yara", "Zoltan", "Astrid", "Bela", "Cyril", "Dora", "Emil", "Flora",
    "Goran", "Hanna", "Ivan", "Julia", "Karl", "Lucia", "Milan", "Nils", "Olga", "Pavel", "Renata", "Stefan",
  ]

  static let family = [
    "Brandt", "Rossi", "Chen", "Okafor", "Nair", "Weber", "Fischer", "Aalto", "Obi", "Costa", "Haddad", "Lund", "Vidal",
    "Stone", "Sato", "Giroux", "Solberg", "Nowak", "Lindqvist", "Marchetti", "Duval", "Iqbal", "Vermeer", "Aziz",
    "Novak", "Dahl", "Moreau", "Keller", "Santos", "Horvat", "Jansen", "Petrov", "Byrne", "Kaya", "Ruiz", "Shah",
    "Okoye", "Holm", "Winter", "Castro", "Ferrari",
  ]

  static let companies = [
    "Meridian", "Northfield", "Halden", "Verdi", "Aurora", "Bluewater", "Castor", "Delmar", "Evergreen", "Falkland",
    "Granite", "Helix", "Ionia", "Juniper", "Kestrel", "Lumen", "Marlow", "Nordic", "Orion", "Pinnacle", "Quarry",
    "Ridgeway", "Sable", "Tamarind", "Umbra", "Vantage", "Westbrook", "Yarrow", "Zenith",
  ]

  static let trades = [
    "Energy", "Motion", "Foods", "Rail", "Marine", "Chemicals", "Textiles", "Packaging", "Optics", "Steel", "Paper",
    "Health", "Logistics", "Plastics", "Instruments", "Glass", "Timber", "Aviation",
  ]

  /// The departments a customer may have, the first ones always.
  static let departments: [(id: Department.ID, head: String, specialist: String)] = [
    ("executive", "Chief Operating Officer", "Assistant to the Board"),
    ("procurement", "Head of Procurement", "Buyer"), ("operations", "Plant Director", "Shift Lead"),
    ("finance", "Finance Director", "Controller"), ("engineering", "Head of Engineering", "Process Engineer"),
    ("it", "Chief Architect", "Systems Analyst"), ("quality", "Quality Director", "Auditor"),
    ("logistics", "Head of Logistics", "Dispatcher"), ("legal", "General Counsel", "Counsel"),
    ("hr", "Head of People", "Recruiter"),
  ]

  /// What our people do.
  static let positions: [(title: String, department: Department.ID, seniority: Seniority)] = [
    ("Account Executive", "salesMarketing", .manager), ("Solutions Engineer", "engineering", .manager),
    ("Customer Success Manager", "operations", .manager), ("Sales Director", "salesMarketing", .director),
    ("Service Lead", "operations", .lead), ("Finance Partner", "finance", .director),
    ("Regional Vice President", "executive", .vicePresident), ("Product Specialist", "engineering", .individual),
  ]

  static let decisions = [
    "choice of a supplier", "budget of the year", "framework agreement", "second site", "renewal",
  ]
}
