using Hub.En16931.Model;

namespace Hub.ReadableView.Marks;

/// <summary>A place on the page where findings may be marked.</summary>
/// <param name="Kind">What is written there.</param>
/// <param name="Term">The term shown there ("BT-31"); empty for a group or a section.</param>
/// <param name="Element">The element shown there; nowhere when it is absent.</param>
/// <param name="Within">The group it belongs to: a finding about an absent term of this group is marked here.</param>
/// <param name="Label">How the list of findings calls the place.</param>
internal readonly record struct Slot(SlotKind Kind, string Term, Place Element, Place Within, string Label)
{
    /// <summary>Where on the page, in characters from its start.</summary>
    public int At { get; init; }
}
