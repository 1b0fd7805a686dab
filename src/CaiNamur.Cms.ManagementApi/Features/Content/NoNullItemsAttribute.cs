using System.Collections;
using System.ComponentModel.DataAnnotations;

namespace CaiNamur.Cms.ManagementApi.Features.Content;

/// <summary>A list of a request holds no null: the type of its items says so, but JSON may still bring one.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
internal sealed class NoNullItemsAttribute() : ValidationAttribute("La liste contient un élément vide.")
{
    public override bool IsValid(object? value) => value is not IEnumerable items || items.Cast<object?>().All(item => item is not null);
}
