# Fields of a form for RT's general queue: RT_SITE_CONFIG and RT_SITE_CONFIG_DIR say where it is.
use strict; use warnings; use utf8; use lib '/usr/share/request-tracker5/lib';
use RT -init;

my $queue = RT::Queue->new(RT->SystemUser);
$queue->Load('General');
my $agents = RT::Group->new(RT->SystemUser);
$agents->LoadSystemInternalGroup('Privileged');

for my $field (
  ['Phone', 'FreeformSingle'],
  ['Contact e-mail', 'FreeformSingle'],
  ['Valid from', 'FreeformSingle'],
  ['IBAN', 'FreeformSingle'],
  ['Security code', 'FreeformSingle'],
  ['Move date', 'DateSingle'],
  ['Delivery city', 'AutocompleteSingle'],
) {
  my ($name, $type) = @$field;
  my $custom = RT::CustomField->new(RT->SystemUser);
  my ($id, $message) = $custom->Create(Name => $name, Type => $type, LookupType => 'RT::Queue-RT::Ticket');
  die "$name: $message" unless $id;
  $custom->AddValue(Name => 'Horsens') if $type =~ /^Autocomplete/;
  ($id, $message) = $custom->AddToObject($queue);
  die "$name: $message" unless $id;
  for my $right (qw(SeeCustomField ModifyCustomField SetInitialCustomField)) {
    ($id, $message) = $agents->PrincipalObj->GrantRight(Right => $right, Object => $custom);
    die "$name: $message" unless $id;
  }
}
