using Hub.En16931.Rules;

namespace Hub.En16931.Patterns;

/// <summary>Judges one element by one rule, with what the rule set knows of the whole document.</summary>
internal delegate Outcome ElementCheck<in TFacts>(Element element, TFacts facts);
