using Hub.En16931.Model;

namespace Hub.ReadableView.Sections;

/// <summary>Whom to ask.</summary>
internal static class Contacts
{
    public static void Write(View view, Contact contact, string name, string telephone, string email)
    {
        var within = contact.IsPresent ? contact.Place : view.Invoice.Place;
        view.Field("Contact", contact.Name, name, within);
        view.Field("Téléphone", contact.Telephone, telephone, within);
        view.Field("Courriel", contact.Email, email, within);
    }
}
