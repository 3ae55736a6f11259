// Runs veraPDF's engine on PDF files, inside the Rhino shell of the jar that holds both.
// java -cp JAR org.mozilla.javascript.tools.shell.Main verapdf.js [--password WORDS] FILE ...
// Prints a line of JSON for each file. The jar lacks what reads its own profiles, so we read the
// profile of PDF/UA-1 here, rule by rule.

java.util.logging.LogManager.getLogManager().reset();

var profiles = Packages.org.verapdf.pdfa.validation.profiles;
var Profiles = profiles.Profiles;
var Flavour = Packages.org.verapdf.pdfa.flavours.PDFAFlavour;
var Specification = java.lang.Class.forName(
  "org.verapdf.pdfa.flavours.PDFAFlavour$Specification"
);
var UA1 = Flavour.byFlavourId("ua1");

function children(element, name) {
  var list = element.getElementsByTagName(name);
  var found = [];
  for (var i = 0; i < list.getLength(); i++) found.push(list.item(i));
  return found;
}

function textOf(element, name) {
  var found = children(element, name);
  return found.length ? found[0].getTextContent() : "";
}

function asRule(element) {
  var id = children(element, "id")[0];
  var deferred = element.getAttribute("deferred");
  return Profiles.ruleFromValues(
    Profiles.ruleIdFromValues(
      java.lang.Enum.valueOf(Specification, id.getAttribute("specification")),
      id.getAttribute("clause"),
      parseInt(id.getAttribute("testNumber"), 10)
    ),
    element.getAttribute("object"),
    deferred == "" ? null : java.lang.Boolean.valueOf(deferred),
    element.getAttribute("tags"),
    textOf(element, "description"),
    textOf(element, "test"),
    Profiles.errorFromValues(textOf(element, "message"), new java.util.ArrayList()),
    new java.util.ArrayList()
  );
}

function asVariable(element) {
  return Profiles.variableFromValues(
    element.getAttribute("name"),
    element.getAttribute("object"),
    textOf(element, "defaultValue"),
    textOf(element, "value")
  );
}

function readProfile() {
  var stream = java.lang.ClassLoader.getSystemResourceAsStream(
    "org/verapdf/pdfa/validation/PDFUA-1.xml"
  );
  var builder = Packages.javax.xml.parsers.DocumentBuilderFactory.newInstance();
  var root = builder.newDocumentBuilder().parse(stream).getDocumentElement();
  var rules = new java.util.HashSet();
  var variables = new java.util.HashSet();
  children(root, "rule").forEach(function (rule) { rules.add(asRule(rule)); });
  children(root, "variable").forEach(function (each) { variables.add(asVariable(each)); });
  var details = Profiles.profileDetailsFromValues("ua1", "ua1", "veraPDF", new java.util.Date());
  return Profiles.profileFromValues(UA1, details, "", rules, variables);
}

function look(name, password, profile, foundry) {
  var told = { file: String(name), failed: {} };
  var file = new java.io.File(name);
  var parser = password
    ? foundry.createParser(file, UA1, UA1, password)
    : foundry.createParser(file, UA1, UA1);
  var result = foundry.createValidator(profile, false).validate(parser);
  told.compliant = Boolean(result.isCompliant());
  told.checks = Number(result.getTotalAssertions());
  var failed = result.getFailedChecks().entrySet().iterator();
  while (failed.hasNext()) {
    var entry = failed.next();
    var rule = entry.getKey().getClause() + "-" + entry.getKey().getTestNumber();
    told.failed[rule] = Number(entry.getValue());
  }
  parser.close();
  return told;
}

Packages.org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider.initialise();
var foundry = Packages.org.verapdf.pdfa.Foundries.defaultInstance();
var profile = readProfile();
var names = Array.prototype.slice.call(arguments);
var password = names[0] == "--password" ? names.splice(0, 2)[1] : null;
names.forEach(function (name) {
  var told;
  try {
    told = look(name, password, profile, foundry);
  } catch (error) {
    told = { file: String(name), error: String(error) };
  }
  print(JSON.stringify(told));
});
