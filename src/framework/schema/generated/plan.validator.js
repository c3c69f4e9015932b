// Generated from schemas/plan.schema.json by npm run generate; do not edit.
// @ts-nocheck
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"$id":"plan.schema.json","type":"object","additionalProperties":false,"required":["espalier","version","id","data"],"properties":{"espalier":{"type":"string","enum":["plan"]},"version":{"type":"number","enum":[1]},"id":{"type":"string","pattern":"\\S"},"data":{"$ref":"#/definitions/plan"},"shared":{"type":"array","items":{"type":"string","enum":["ratings","evidence","checkins"]}},"received":{"$ref":"#/definitions/plan"}},"definitions":{"ratingValue":{"type":"string","enum":["met","partly","not-yet","no-opportunity"]},"roleRef":{"type":"object","additionalProperties":false,"required":["key","title","framework","version"],"properties":{"key":{"type":"string","pattern":"\\S"},"title":{"type":"string"},"framework":{"type":"string"},"version":{"type":"string"}}},"expected":{"type":"object","additionalProperties":false,"required":["id","title","level","levelTitle","step"],"properties":{"id":{"type":"string","pattern":"\\S"},"title":{"type":"string"},"level":{"type":"string"},"levelTitle":{"type":"string"},"step":{"type":"number"}}},"rating":{"type":"object","additionalProperties":false,"required":["id","competency","level","text","value","on","past"],"properties":{"id":{"type":"string","pattern":"\\S"},"competency":{"type":"string"},"level":{"type":"string"},"text":{"type":"string"},"value":{"$ref":"#/definitions/ratingValue"},"on":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"past":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["value","on"],"properties":{"value":{"$ref":"#/definitions/ratingValue"},"on":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}}}}},"evidence":{"type":"object","additionalProperties":false,"required":["id","on","situation","behaviour","impact","private"],"properties":{"id":{"type":"string","pattern":"\\S"},"on":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"competency":{"type":"string"},"statement":{"type":"string"},"situation":{"type":"string"},"behaviour":{"type":"string"},"impact":{"type":"string"},"private":{"type":"boolean"}}},"milestone":{"type":"object","additionalProperties":false,"required":["id","text","done"],"properties":{"id":{"type":"string","pattern":"\\S"},"text":{"type":"string"},"by":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"done":{"type":"boolean"}}},"action":{"type":"object","additionalProperties":false,"required":["id","title","kind","sign","support","done","milestones"],"properties":{"id":{"type":"string","pattern":"\\S"},"title":{"type":"string"},"kind":{"type":"string","enum":["experience","exposure","education"]},"by":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"sign":{"type":"string"},"support":{"type":"string"},"link":{"type":"string"},"done":{"type":"boolean"},"milestones":{"type":"array","items":{"$ref":"#/definitions/milestone"}}}},"area":{"type":"object","additionalProperties":false,"required":["id","title","why","actions"],"properties":{"id":{"type":"string","pattern":"\\S"},"title":{"type":"string"},"competency":{"type":"string"},"why":{"type":"string"},"actions":{"type":"array","items":{"$ref":"#/definitions/action"}}}},"checkin":{"type":"object","additionalProperties":false,"required":["id","on","goal","reality","options","will","done"],"properties":{"id":{"type":"string","pattern":"\\S"},"on":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"goal":{"type":"string"},"reality":{"type":"string"},"options":{"type":"string"},"will":{"type":"string"},"done":{"type":"boolean"}}},"comment":{"type":"object","additionalProperties":false,"required":["id","about","by","on","text"],"properties":{"id":{"type":"string","pattern":"\\S"},"about":{"type":"string"},"by":{"type":"string"},"on":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"text":{"type":"string"}}},"otherRating":{"type":"object","additionalProperties":false,"required":["id","rating","by","on","value"],"properties":{"id":{"type":"string","pattern":"\\S"},"rating":{"type":"string"},"by":{"type":"string"},"on":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"value":{"$ref":"#/definitions/ratingValue"}}},"plan":{"type":"object","additionalProperties":false,"required":["title","created","target","expected","ratings","areas","evidence","checkins","comments","otherRatings","notes","fourth"],"properties":{"title":{"type":"string"},"created":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"current":{"$ref":"#/definitions/roleRef"},"target":{"$ref":"#/definitions/roleRef"},"expected":{"type":"array","items":{"$ref":"#/definitions/expected"}},"ratings":{"type":"array","items":{"$ref":"#/definitions/rating"}},"areas":{"type":"array","items":{"$ref":"#/definitions/area"}},"fourth":{"type":"string"},"evidence":{"type":"array","items":{"$ref":"#/definitions/evidence"}},"checkins":{"type":"array","items":{"$ref":"#/definitions/checkin"}},"review":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"comments":{"type":"array","items":{"$ref":"#/definitions/comment"}},"otherRatings":{"type":"array","items":{"$ref":"#/definitions/otherRating"}},"notes":{"type":"string"},"exported":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"calendar":{"type":"object","additionalProperties":false,"required":["sequence","appointments"],"properties":{"sequence":{"type":"number"},"appointments":{"type":"array","items":{"$ref":"#/definitions/appointment"}}}}}},"appointment":{"type":"object","additionalProperties":false,"required":["id","title","about","on"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"about":{"type":"string"},"on":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}}}};
const func0 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("\\S", "u");
const schema12 = {"type":"object","additionalProperties":false,"required":["title","created","target","expected","ratings","areas","evidence","checkins","comments","otherRatings","notes","fourth"],"properties":{"title":{"type":"string"},"created":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"current":{"$ref":"#/definitions/roleRef"},"target":{"$ref":"#/definitions/roleRef"},"expected":{"type":"array","items":{"$ref":"#/definitions/expected"}},"ratings":{"type":"array","items":{"$ref":"#/definitions/rating"}},"areas":{"type":"array","items":{"$ref":"#/definitions/area"}},"fourth":{"type":"string"},"evidence":{"type":"array","items":{"$ref":"#/definitions/evidence"}},"checkins":{"type":"array","items":{"$ref":"#/definitions/checkin"}},"review":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"comments":{"type":"array","items":{"$ref":"#/definitions/comment"}},"otherRatings":{"type":"array","items":{"$ref":"#/definitions/otherRating"}},"notes":{"type":"string"},"exported":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"calendar":{"type":"object","additionalProperties":false,"required":["sequence","appointments"],"properties":{"sequence":{"type":"number"},"appointments":{"type":"array","items":{"$ref":"#/definitions/appointment"}}}}}};
const schema13 = {"type":"object","additionalProperties":false,"required":["key","title","framework","version"],"properties":{"key":{"type":"string","pattern":"\\S"},"title":{"type":"string"},"framework":{"type":"string"},"version":{"type":"string"}}};
const schema15 = {"type":"object","additionalProperties":false,"required":["id","title","level","levelTitle","step"],"properties":{"id":{"type":"string","pattern":"\\S"},"title":{"type":"string"},"level":{"type":"string"},"levelTitle":{"type":"string"},"step":{"type":"number"}}};
const schema22 = {"type":"object","additionalProperties":false,"required":["id","on","situation","behaviour","impact","private"],"properties":{"id":{"type":"string","pattern":"\\S"},"on":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"competency":{"type":"string"},"statement":{"type":"string"},"situation":{"type":"string"},"behaviour":{"type":"string"},"impact":{"type":"string"},"private":{"type":"boolean"}}};
const schema23 = {"type":"object","additionalProperties":false,"required":["id","on","goal","reality","options","will","done"],"properties":{"id":{"type":"string","pattern":"\\S"},"on":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"goal":{"type":"string"},"reality":{"type":"string"},"options":{"type":"string"},"will":{"type":"string"},"done":{"type":"boolean"}}};
const schema24 = {"type":"object","additionalProperties":false,"required":["id","about","by","on","text"],"properties":{"id":{"type":"string","pattern":"\\S"},"about":{"type":"string"},"by":{"type":"string"},"on":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"text":{"type":"string"}}};
const schema27 = {"type":"object","additionalProperties":false,"required":["id","title","about","on"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"about":{"type":"string"},"on":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}};
const pattern1 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
const schema16 = {"type":"object","additionalProperties":false,"required":["id","competency","level","text","value","on","past"],"properties":{"id":{"type":"string","pattern":"\\S"},"competency":{"type":"string"},"level":{"type":"string"},"text":{"type":"string"},"value":{"$ref":"#/definitions/ratingValue"},"on":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"past":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["value","on"],"properties":{"value":{"$ref":"#/definitions/ratingValue"},"on":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}}}}};
const schema17 = {"type":"string","enum":["met","partly","not-yet","no-opportunity"]};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.competency === undefined) || (!(func0.call(data, "competency")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "competency"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.level === undefined) || (!(func0.call(data, "level")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "level"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.text === undefined) || (!(func0.call(data, "text")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.value === undefined) || (!(func0.call(data, "value")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.on === undefined) || (!(func0.call(data, "on")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "on"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.past === undefined) || (!(func0.call(data, "past")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "past"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "id") || (key0 === "competency")) || (key0 === "level")) || (key0 === "text")) || (key0 === "value")) || (key0 === "on")) || (key0 === "past"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.competency !== undefined && func0.call(data, "competency")){
if(typeof data.competency !== "string"){
const err10 = {instancePath:instancePath+"/competency",schemaPath:"#/properties/competency/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.level !== undefined && func0.call(data, "level")){
if(typeof data.level !== "string"){
const err11 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.text !== undefined && func0.call(data, "text")){
if(typeof data.text !== "string"){
const err12 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.value !== undefined && func0.call(data, "value")){
let data4 = data.value;
if(typeof data4 !== "string"){
const err13 = {instancePath:instancePath+"/value",schemaPath:"#/definitions/ratingValue/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((((data4 === "met") || (data4 === "partly")) || (data4 === "not-yet")) || (data4 === "no-opportunity"))){
const err14 = {instancePath:instancePath+"/value",schemaPath:"#/definitions/ratingValue/enum",keyword:"enum",params:{allowedValues: schema17.enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.on !== undefined && func0.call(data, "on")){
let data5 = data.on;
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
const err15 = {instancePath:instancePath+"/on",schemaPath:"#/properties/on/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/on",schemaPath:"#/properties/on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.past !== undefined && func0.call(data, "past")){
let data6 = data.past;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if((data7.value === undefined) || (!(func0.call(data7, "value")))){
const err17 = {instancePath:instancePath+"/past/" + i0,schemaPath:"#/properties/past/items/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((data7.on === undefined) || (!(func0.call(data7, "on")))){
const err18 = {instancePath:instancePath+"/past/" + i0,schemaPath:"#/properties/past/items/required",keyword:"required",params:{missingProperty: "on"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key1 of Object.keys(data7)){
if(!((key1 === "value") || (key1 === "on"))){
const err19 = {instancePath:instancePath+"/past/" + i0,schemaPath:"#/properties/past/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data7.value !== undefined && func0.call(data7, "value")){
let data8 = data7.value;
if(typeof data8 !== "string"){
const err20 = {instancePath:instancePath+"/past/" + i0+"/value",schemaPath:"#/definitions/ratingValue/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!((((data8 === "met") || (data8 === "partly")) || (data8 === "not-yet")) || (data8 === "no-opportunity"))){
const err21 = {instancePath:instancePath+"/past/" + i0+"/value",schemaPath:"#/definitions/ratingValue/enum",keyword:"enum",params:{allowedValues: schema17.enum}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data7.on !== undefined && func0.call(data7, "on")){
let data9 = data7.on;
if(typeof data9 === "string"){
if(!pattern1.test(data9)){
const err22 = {instancePath:instancePath+"/past/" + i0+"/on",schemaPath:"#/properties/past/items/properties/on/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/past/" + i0+"/on",schemaPath:"#/properties/past/items/properties/on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/past/" + i0,schemaPath:"#/properties/past/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/past",schemaPath:"#/properties/past/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

const schema19 = {"type":"object","additionalProperties":false,"required":["id","title","why","actions"],"properties":{"id":{"type":"string","pattern":"\\S"},"title":{"type":"string"},"competency":{"type":"string"},"why":{"type":"string"},"actions":{"type":"array","items":{"$ref":"#/definitions/action"}}}};
const schema20 = {"type":"object","additionalProperties":false,"required":["id","title","kind","sign","support","done","milestones"],"properties":{"id":{"type":"string","pattern":"\\S"},"title":{"type":"string"},"kind":{"type":"string","enum":["experience","exposure","education"]},"by":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"sign":{"type":"string"},"support":{"type":"string"},"link":{"type":"string"},"done":{"type":"boolean"},"milestones":{"type":"array","items":{"$ref":"#/definitions/milestone"}}}};
const schema21 = {"type":"object","additionalProperties":false,"required":["id","text","done"],"properties":{"id":{"type":"string","pattern":"\\S"},"text":{"type":"string"},"by":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"done":{"type":"boolean"}}};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.kind === undefined) || (!(func0.call(data, "kind")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.sign === undefined) || (!(func0.call(data, "sign")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sign"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.support === undefined) || (!(func0.call(data, "support")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "support"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.done === undefined) || (!(func0.call(data, "done")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "done"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.milestones === undefined) || (!(func0.call(data, "milestones")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "milestones"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema20.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
if(typeof data.title !== "string"){
const err10 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.kind !== undefined && func0.call(data, "kind")){
let data2 = data.kind;
if(typeof data2 !== "string"){
const err11 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(((data2 === "experience") || (data2 === "exposure")) || (data2 === "education"))){
const err12 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema20.properties.kind.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.by !== undefined && func0.call(data, "by")){
let data3 = data.by;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err13 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.sign !== undefined && func0.call(data, "sign")){
if(typeof data.sign !== "string"){
const err15 = {instancePath:instancePath+"/sign",schemaPath:"#/properties/sign/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.support !== undefined && func0.call(data, "support")){
if(typeof data.support !== "string"){
const err16 = {instancePath:instancePath+"/support",schemaPath:"#/properties/support/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.link !== undefined && func0.call(data, "link")){
if(typeof data.link !== "string"){
const err17 = {instancePath:instancePath+"/link",schemaPath:"#/properties/link/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.done !== undefined && func0.call(data, "done")){
if(typeof data.done !== "boolean"){
const err18 = {instancePath:instancePath+"/done",schemaPath:"#/properties/done/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.milestones !== undefined && func0.call(data, "milestones")){
let data8 = data.milestones;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if((data9.id === undefined) || (!(func0.call(data9, "id")))){
const err19 = {instancePath:instancePath+"/milestones/" + i0,schemaPath:"#/definitions/milestone/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((data9.text === undefined) || (!(func0.call(data9, "text")))){
const err20 = {instancePath:instancePath+"/milestones/" + i0,schemaPath:"#/definitions/milestone/required",keyword:"required",params:{missingProperty: "text"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((data9.done === undefined) || (!(func0.call(data9, "done")))){
const err21 = {instancePath:instancePath+"/milestones/" + i0,schemaPath:"#/definitions/milestone/required",keyword:"required",params:{missingProperty: "done"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key1 of Object.keys(data9)){
if(!((((key1 === "id") || (key1 === "text")) || (key1 === "by")) || (key1 === "done"))){
const err22 = {instancePath:instancePath+"/milestones/" + i0,schemaPath:"#/definitions/milestone/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data9.id !== undefined && func0.call(data9, "id")){
let data10 = data9.id;
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err23 = {instancePath:instancePath+"/milestones/" + i0+"/id",schemaPath:"#/definitions/milestone/properties/id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/milestones/" + i0+"/id",schemaPath:"#/definitions/milestone/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data9.text !== undefined && func0.call(data9, "text")){
if(typeof data9.text !== "string"){
const err25 = {instancePath:instancePath+"/milestones/" + i0+"/text",schemaPath:"#/definitions/milestone/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data9.by !== undefined && func0.call(data9, "by")){
let data12 = data9.by;
if(typeof data12 === "string"){
if(!pattern1.test(data12)){
const err26 = {instancePath:instancePath+"/milestones/" + i0+"/by",schemaPath:"#/definitions/milestone/properties/by/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/milestones/" + i0+"/by",schemaPath:"#/definitions/milestone/properties/by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data9.done !== undefined && func0.call(data9, "done")){
if(typeof data9.done !== "boolean"){
const err28 = {instancePath:instancePath+"/milestones/" + i0+"/done",schemaPath:"#/definitions/milestone/properties/done/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/milestones/" + i0,schemaPath:"#/definitions/milestone/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/milestones",schemaPath:"#/properties/milestones/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}


function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.why === undefined) || (!(func0.call(data, "why")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "why"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.actions === undefined) || (!(func0.call(data, "actions")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "actions"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "id") || (key0 === "title")) || (key0 === "competency")) || (key0 === "why")) || (key0 === "actions"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
if(typeof data.title !== "string"){
const err7 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.competency !== undefined && func0.call(data, "competency")){
if(typeof data.competency !== "string"){
const err8 = {instancePath:instancePath+"/competency",schemaPath:"#/properties/competency/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.why !== undefined && func0.call(data, "why")){
if(typeof data.why !== "string"){
const err9 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.actions !== undefined && func0.call(data, "actions")){
let data4 = data.actions;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate15(data4[i0], {instancePath:instancePath+"/actions/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

const schema25 = {"type":"object","additionalProperties":false,"required":["id","rating","by","on","value"],"properties":{"id":{"type":"string","pattern":"\\S"},"rating":{"type":"string"},"by":{"type":"string"},"on":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"value":{"$ref":"#/definitions/ratingValue"}}};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.rating === undefined) || (!(func0.call(data, "rating")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rating"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.by === undefined) || (!(func0.call(data, "by")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "by"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.on === undefined) || (!(func0.call(data, "on")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "on"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.value === undefined) || (!(func0.call(data, "value")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "id") || (key0 === "rating")) || (key0 === "by")) || (key0 === "on")) || (key0 === "value"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.rating !== undefined && func0.call(data, "rating")){
if(typeof data.rating !== "string"){
const err8 = {instancePath:instancePath+"/rating",schemaPath:"#/properties/rating/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.by !== undefined && func0.call(data, "by")){
if(typeof data.by !== "string"){
const err9 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.on !== undefined && func0.call(data, "on")){
let data3 = data.on;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err10 = {instancePath:instancePath+"/on",schemaPath:"#/properties/on/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/on",schemaPath:"#/properties/on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.value !== undefined && func0.call(data, "value")){
let data4 = data.value;
if(typeof data4 !== "string"){
const err12 = {instancePath:instancePath+"/value",schemaPath:"#/definitions/ratingValue/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((((data4 === "met") || (data4 === "partly")) || (data4 === "not-yet")) || (data4 === "no-opportunity"))){
const err13 = {instancePath:instancePath+"/value",schemaPath:"#/definitions/ratingValue/enum",keyword:"enum",params:{allowedValues: schema17.enum}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}


function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.created === undefined) || (!(func0.call(data, "created")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.target === undefined) || (!(func0.call(data, "target")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "target"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.expected === undefined) || (!(func0.call(data, "expected")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expected"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.ratings === undefined) || (!(func0.call(data, "ratings")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ratings"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.areas === undefined) || (!(func0.call(data, "areas")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "areas"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.evidence === undefined) || (!(func0.call(data, "evidence")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "evidence"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data.checkins === undefined) || (!(func0.call(data, "checkins")))){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "checkins"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((data.comments === undefined) || (!(func0.call(data, "comments")))){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "comments"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((data.otherRatings === undefined) || (!(func0.call(data, "otherRatings")))){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "otherRatings"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((data.notes === undefined) || (!(func0.call(data, "notes")))){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "notes"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((data.fourth === undefined) || (!(func0.call(data, "fourth")))){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fourth"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema12.properties, key0))){
const err12 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
if(typeof data.title !== "string"){
const err13 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.created !== undefined && func0.call(data, "created")){
let data1 = data.created;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err14 = {instancePath:instancePath+"/created",schemaPath:"#/properties/created/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.current !== undefined && func0.call(data, "current")){
let data2 = data.current;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.key === undefined) || (!(func0.call(data2, "key")))){
const err16 = {instancePath:instancePath+"/current",schemaPath:"#/definitions/roleRef/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((data2.title === undefined) || (!(func0.call(data2, "title")))){
const err17 = {instancePath:instancePath+"/current",schemaPath:"#/definitions/roleRef/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((data2.framework === undefined) || (!(func0.call(data2, "framework")))){
const err18 = {instancePath:instancePath+"/current",schemaPath:"#/definitions/roleRef/required",keyword:"required",params:{missingProperty: "framework"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((data2.version === undefined) || (!(func0.call(data2, "version")))){
const err19 = {instancePath:instancePath+"/current",schemaPath:"#/definitions/roleRef/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key1 of Object.keys(data2)){
if(!((((key1 === "key") || (key1 === "title")) || (key1 === "framework")) || (key1 === "version"))){
const err20 = {instancePath:instancePath+"/current",schemaPath:"#/definitions/roleRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data2.key !== undefined && func0.call(data2, "key")){
let data3 = data2.key;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err21 = {instancePath:instancePath+"/current/key",schemaPath:"#/definitions/roleRef/properties/key/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/current/key",schemaPath:"#/definitions/roleRef/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data2.title !== undefined && func0.call(data2, "title")){
if(typeof data2.title !== "string"){
const err23 = {instancePath:instancePath+"/current/title",schemaPath:"#/definitions/roleRef/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data2.framework !== undefined && func0.call(data2, "framework")){
if(typeof data2.framework !== "string"){
const err24 = {instancePath:instancePath+"/current/framework",schemaPath:"#/definitions/roleRef/properties/framework/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data2.version !== undefined && func0.call(data2, "version")){
if(typeof data2.version !== "string"){
const err25 = {instancePath:instancePath+"/current/version",schemaPath:"#/definitions/roleRef/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/current",schemaPath:"#/definitions/roleRef/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.target !== undefined && func0.call(data, "target")){
let data7 = data.target;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if((data7.key === undefined) || (!(func0.call(data7, "key")))){
const err27 = {instancePath:instancePath+"/target",schemaPath:"#/definitions/roleRef/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((data7.title === undefined) || (!(func0.call(data7, "title")))){
const err28 = {instancePath:instancePath+"/target",schemaPath:"#/definitions/roleRef/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((data7.framework === undefined) || (!(func0.call(data7, "framework")))){
const err29 = {instancePath:instancePath+"/target",schemaPath:"#/definitions/roleRef/required",keyword:"required",params:{missingProperty: "framework"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((data7.version === undefined) || (!(func0.call(data7, "version")))){
const err30 = {instancePath:instancePath+"/target",schemaPath:"#/definitions/roleRef/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
for(const key2 of Object.keys(data7)){
if(!((((key2 === "key") || (key2 === "title")) || (key2 === "framework")) || (key2 === "version"))){
const err31 = {instancePath:instancePath+"/target",schemaPath:"#/definitions/roleRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data7.key !== undefined && func0.call(data7, "key")){
let data8 = data7.key;
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err32 = {instancePath:instancePath+"/target/key",schemaPath:"#/definitions/roleRef/properties/key/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/target/key",schemaPath:"#/definitions/roleRef/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data7.title !== undefined && func0.call(data7, "title")){
if(typeof data7.title !== "string"){
const err34 = {instancePath:instancePath+"/target/title",schemaPath:"#/definitions/roleRef/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data7.framework !== undefined && func0.call(data7, "framework")){
if(typeof data7.framework !== "string"){
const err35 = {instancePath:instancePath+"/target/framework",schemaPath:"#/definitions/roleRef/properties/framework/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data7.version !== undefined && func0.call(data7, "version")){
if(typeof data7.version !== "string"){
const err36 = {instancePath:instancePath+"/target/version",schemaPath:"#/definitions/roleRef/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/target",schemaPath:"#/definitions/roleRef/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.expected !== undefined && func0.call(data, "expected")){
let data12 = data.expected;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if((data13.id === undefined) || (!(func0.call(data13, "id")))){
const err38 = {instancePath:instancePath+"/expected/" + i0,schemaPath:"#/definitions/expected/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((data13.title === undefined) || (!(func0.call(data13, "title")))){
const err39 = {instancePath:instancePath+"/expected/" + i0,schemaPath:"#/definitions/expected/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((data13.level === undefined) || (!(func0.call(data13, "level")))){
const err40 = {instancePath:instancePath+"/expected/" + i0,schemaPath:"#/definitions/expected/required",keyword:"required",params:{missingProperty: "level"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((data13.levelTitle === undefined) || (!(func0.call(data13, "levelTitle")))){
const err41 = {instancePath:instancePath+"/expected/" + i0,schemaPath:"#/definitions/expected/required",keyword:"required",params:{missingProperty: "levelTitle"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((data13.step === undefined) || (!(func0.call(data13, "step")))){
const err42 = {instancePath:instancePath+"/expected/" + i0,schemaPath:"#/definitions/expected/required",keyword:"required",params:{missingProperty: "step"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
for(const key3 of Object.keys(data13)){
if(!(((((key3 === "id") || (key3 === "title")) || (key3 === "level")) || (key3 === "levelTitle")) || (key3 === "step"))){
const err43 = {instancePath:instancePath+"/expected/" + i0,schemaPath:"#/definitions/expected/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data13.id !== undefined && func0.call(data13, "id")){
let data14 = data13.id;
if(typeof data14 === "string"){
if(!pattern0.test(data14)){
const err44 = {instancePath:instancePath+"/expected/" + i0+"/id",schemaPath:"#/definitions/expected/properties/id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/expected/" + i0+"/id",schemaPath:"#/definitions/expected/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data13.title !== undefined && func0.call(data13, "title")){
if(typeof data13.title !== "string"){
const err46 = {instancePath:instancePath+"/expected/" + i0+"/title",schemaPath:"#/definitions/expected/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data13.level !== undefined && func0.call(data13, "level")){
if(typeof data13.level !== "string"){
const err47 = {instancePath:instancePath+"/expected/" + i0+"/level",schemaPath:"#/definitions/expected/properties/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data13.levelTitle !== undefined && func0.call(data13, "levelTitle")){
if(typeof data13.levelTitle !== "string"){
const err48 = {instancePath:instancePath+"/expected/" + i0+"/levelTitle",schemaPath:"#/definitions/expected/properties/levelTitle/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data13.step !== undefined && func0.call(data13, "step")){
let data18 = data13.step;
if(!((typeof data18 == "number") && (isFinite(data18)))){
const err49 = {instancePath:instancePath+"/expected/" + i0+"/step",schemaPath:"#/definitions/expected/properties/step/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/expected/" + i0,schemaPath:"#/definitions/expected/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.ratings !== undefined && func0.call(data, "ratings")){
let data19 = data.ratings;
if(Array.isArray(data19)){
const len1 = data19.length;
for(let i1=0; i1<len1; i1++){
if(!(validate12(data19[i1], {instancePath:instancePath+"/ratings/" + i1,parentData:data19,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
}
else {
const err52 = {instancePath:instancePath+"/ratings",schemaPath:"#/properties/ratings/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.areas !== undefined && func0.call(data, "areas")){
let data21 = data.areas;
if(Array.isArray(data21)){
const len2 = data21.length;
for(let i2=0; i2<len2; i2++){
if(!(validate14(data21[i2], {instancePath:instancePath+"/areas/" + i2,parentData:data21,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
}
else {
const err53 = {instancePath:instancePath+"/areas",schemaPath:"#/properties/areas/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.fourth !== undefined && func0.call(data, "fourth")){
if(typeof data.fourth !== "string"){
const err54 = {instancePath:instancePath+"/fourth",schemaPath:"#/properties/fourth/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.evidence !== undefined && func0.call(data, "evidence")){
let data24 = data.evidence;
if(Array.isArray(data24)){
const len3 = data24.length;
for(let i3=0; i3<len3; i3++){
let data25 = data24[i3];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if((data25.id === undefined) || (!(func0.call(data25, "id")))){
const err55 = {instancePath:instancePath+"/evidence/" + i3,schemaPath:"#/definitions/evidence/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if((data25.on === undefined) || (!(func0.call(data25, "on")))){
const err56 = {instancePath:instancePath+"/evidence/" + i3,schemaPath:"#/definitions/evidence/required",keyword:"required",params:{missingProperty: "on"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if((data25.situation === undefined) || (!(func0.call(data25, "situation")))){
const err57 = {instancePath:instancePath+"/evidence/" + i3,schemaPath:"#/definitions/evidence/required",keyword:"required",params:{missingProperty: "situation"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((data25.behaviour === undefined) || (!(func0.call(data25, "behaviour")))){
const err58 = {instancePath:instancePath+"/evidence/" + i3,schemaPath:"#/definitions/evidence/required",keyword:"required",params:{missingProperty: "behaviour"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if((data25.impact === undefined) || (!(func0.call(data25, "impact")))){
const err59 = {instancePath:instancePath+"/evidence/" + i3,schemaPath:"#/definitions/evidence/required",keyword:"required",params:{missingProperty: "impact"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if((data25.private === undefined) || (!(func0.call(data25, "private")))){
const err60 = {instancePath:instancePath+"/evidence/" + i3,schemaPath:"#/definitions/evidence/required",keyword:"required",params:{missingProperty: "private"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
for(const key4 of Object.keys(data25)){
if(!((((((((key4 === "id") || (key4 === "on")) || (key4 === "competency")) || (key4 === "statement")) || (key4 === "situation")) || (key4 === "behaviour")) || (key4 === "impact")) || (key4 === "private"))){
const err61 = {instancePath:instancePath+"/evidence/" + i3,schemaPath:"#/definitions/evidence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data25.id !== undefined && func0.call(data25, "id")){
let data26 = data25.id;
if(typeof data26 === "string"){
if(!pattern0.test(data26)){
const err62 = {instancePath:instancePath+"/evidence/" + i3+"/id",schemaPath:"#/definitions/evidence/properties/id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/evidence/" + i3+"/id",schemaPath:"#/definitions/evidence/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data25.on !== undefined && func0.call(data25, "on")){
let data27 = data25.on;
if(typeof data27 === "string"){
if(!pattern1.test(data27)){
const err64 = {instancePath:instancePath+"/evidence/" + i3+"/on",schemaPath:"#/definitions/evidence/properties/on/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/evidence/" + i3+"/on",schemaPath:"#/definitions/evidence/properties/on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data25.competency !== undefined && func0.call(data25, "competency")){
if(typeof data25.competency !== "string"){
const err66 = {instancePath:instancePath+"/evidence/" + i3+"/competency",schemaPath:"#/definitions/evidence/properties/competency/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data25.statement !== undefined && func0.call(data25, "statement")){
if(typeof data25.statement !== "string"){
const err67 = {instancePath:instancePath+"/evidence/" + i3+"/statement",schemaPath:"#/definitions/evidence/properties/statement/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data25.situation !== undefined && func0.call(data25, "situation")){
if(typeof data25.situation !== "string"){
const err68 = {instancePath:instancePath+"/evidence/" + i3+"/situation",schemaPath:"#/definitions/evidence/properties/situation/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data25.behaviour !== undefined && func0.call(data25, "behaviour")){
if(typeof data25.behaviour !== "string"){
const err69 = {instancePath:instancePath+"/evidence/" + i3+"/behaviour",schemaPath:"#/definitions/evidence/properties/behaviour/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data25.impact !== undefined && func0.call(data25, "impact")){
if(typeof data25.impact !== "string"){
const err70 = {instancePath:instancePath+"/evidence/" + i3+"/impact",schemaPath:"#/definitions/evidence/properties/impact/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data25.private !== undefined && func0.call(data25, "private")){
if(typeof data25.private !== "boolean"){
const err71 = {instancePath:instancePath+"/evidence/" + i3+"/private",schemaPath:"#/definitions/evidence/properties/private/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/evidence/" + i3,schemaPath:"#/definitions/evidence/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.checkins !== undefined && func0.call(data, "checkins")){
let data34 = data.checkins;
if(Array.isArray(data34)){
const len4 = data34.length;
for(let i4=0; i4<len4; i4++){
let data35 = data34[i4];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if((data35.id === undefined) || (!(func0.call(data35, "id")))){
const err74 = {instancePath:instancePath+"/checkins/" + i4,schemaPath:"#/definitions/checkin/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if((data35.on === undefined) || (!(func0.call(data35, "on")))){
const err75 = {instancePath:instancePath+"/checkins/" + i4,schemaPath:"#/definitions/checkin/required",keyword:"required",params:{missingProperty: "on"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if((data35.goal === undefined) || (!(func0.call(data35, "goal")))){
const err76 = {instancePath:instancePath+"/checkins/" + i4,schemaPath:"#/definitions/checkin/required",keyword:"required",params:{missingProperty: "goal"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if((data35.reality === undefined) || (!(func0.call(data35, "reality")))){
const err77 = {instancePath:instancePath+"/checkins/" + i4,schemaPath:"#/definitions/checkin/required",keyword:"required",params:{missingProperty: "reality"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if((data35.options === undefined) || (!(func0.call(data35, "options")))){
const err78 = {instancePath:instancePath+"/checkins/" + i4,schemaPath:"#/definitions/checkin/required",keyword:"required",params:{missingProperty: "options"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if((data35.will === undefined) || (!(func0.call(data35, "will")))){
const err79 = {instancePath:instancePath+"/checkins/" + i4,schemaPath:"#/definitions/checkin/required",keyword:"required",params:{missingProperty: "will"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if((data35.done === undefined) || (!(func0.call(data35, "done")))){
const err80 = {instancePath:instancePath+"/checkins/" + i4,schemaPath:"#/definitions/checkin/required",keyword:"required",params:{missingProperty: "done"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
for(const key5 of Object.keys(data35)){
if(!(((((((key5 === "id") || (key5 === "on")) || (key5 === "goal")) || (key5 === "reality")) || (key5 === "options")) || (key5 === "will")) || (key5 === "done"))){
const err81 = {instancePath:instancePath+"/checkins/" + i4,schemaPath:"#/definitions/checkin/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data35.id !== undefined && func0.call(data35, "id")){
let data36 = data35.id;
if(typeof data36 === "string"){
if(!pattern0.test(data36)){
const err82 = {instancePath:instancePath+"/checkins/" + i4+"/id",schemaPath:"#/definitions/checkin/properties/id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/checkins/" + i4+"/id",schemaPath:"#/definitions/checkin/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data35.on !== undefined && func0.call(data35, "on")){
let data37 = data35.on;
if(typeof data37 === "string"){
if(!pattern1.test(data37)){
const err84 = {instancePath:instancePath+"/checkins/" + i4+"/on",schemaPath:"#/definitions/checkin/properties/on/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/checkins/" + i4+"/on",schemaPath:"#/definitions/checkin/properties/on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data35.goal !== undefined && func0.call(data35, "goal")){
if(typeof data35.goal !== "string"){
const err86 = {instancePath:instancePath+"/checkins/" + i4+"/goal",schemaPath:"#/definitions/checkin/properties/goal/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data35.reality !== undefined && func0.call(data35, "reality")){
if(typeof data35.reality !== "string"){
const err87 = {instancePath:instancePath+"/checkins/" + i4+"/reality",schemaPath:"#/definitions/checkin/properties/reality/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data35.options !== undefined && func0.call(data35, "options")){
if(typeof data35.options !== "string"){
const err88 = {instancePath:instancePath+"/checkins/" + i4+"/options",schemaPath:"#/definitions/checkin/properties/options/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data35.will !== undefined && func0.call(data35, "will")){
if(typeof data35.will !== "string"){
const err89 = {instancePath:instancePath+"/checkins/" + i4+"/will",schemaPath:"#/definitions/checkin/properties/will/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data35.done !== undefined && func0.call(data35, "done")){
if(typeof data35.done !== "boolean"){
const err90 = {instancePath:instancePath+"/checkins/" + i4+"/done",schemaPath:"#/definitions/checkin/properties/done/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/checkins/" + i4,schemaPath:"#/definitions/checkin/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/checkins",schemaPath:"#/properties/checkins/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data.review !== undefined && func0.call(data, "review")){
let data43 = data.review;
if(typeof data43 === "string"){
if(!pattern1.test(data43)){
const err93 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data.comments !== undefined && func0.call(data, "comments")){
let data44 = data.comments;
if(Array.isArray(data44)){
const len5 = data44.length;
for(let i5=0; i5<len5; i5++){
let data45 = data44[i5];
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if((data45.id === undefined) || (!(func0.call(data45, "id")))){
const err95 = {instancePath:instancePath+"/comments/" + i5,schemaPath:"#/definitions/comment/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if((data45.about === undefined) || (!(func0.call(data45, "about")))){
const err96 = {instancePath:instancePath+"/comments/" + i5,schemaPath:"#/definitions/comment/required",keyword:"required",params:{missingProperty: "about"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if((data45.by === undefined) || (!(func0.call(data45, "by")))){
const err97 = {instancePath:instancePath+"/comments/" + i5,schemaPath:"#/definitions/comment/required",keyword:"required",params:{missingProperty: "by"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if((data45.on === undefined) || (!(func0.call(data45, "on")))){
const err98 = {instancePath:instancePath+"/comments/" + i5,schemaPath:"#/definitions/comment/required",keyword:"required",params:{missingProperty: "on"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if((data45.text === undefined) || (!(func0.call(data45, "text")))){
const err99 = {instancePath:instancePath+"/comments/" + i5,schemaPath:"#/definitions/comment/required",keyword:"required",params:{missingProperty: "text"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
for(const key6 of Object.keys(data45)){
if(!(((((key6 === "id") || (key6 === "about")) || (key6 === "by")) || (key6 === "on")) || (key6 === "text"))){
const err100 = {instancePath:instancePath+"/comments/" + i5,schemaPath:"#/definitions/comment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data45.id !== undefined && func0.call(data45, "id")){
let data46 = data45.id;
if(typeof data46 === "string"){
if(!pattern0.test(data46)){
const err101 = {instancePath:instancePath+"/comments/" + i5+"/id",schemaPath:"#/definitions/comment/properties/id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/comments/" + i5+"/id",schemaPath:"#/definitions/comment/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data45.about !== undefined && func0.call(data45, "about")){
if(typeof data45.about !== "string"){
const err103 = {instancePath:instancePath+"/comments/" + i5+"/about",schemaPath:"#/definitions/comment/properties/about/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data45.by !== undefined && func0.call(data45, "by")){
if(typeof data45.by !== "string"){
const err104 = {instancePath:instancePath+"/comments/" + i5+"/by",schemaPath:"#/definitions/comment/properties/by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data45.on !== undefined && func0.call(data45, "on")){
let data49 = data45.on;
if(typeof data49 === "string"){
if(!pattern1.test(data49)){
const err105 = {instancePath:instancePath+"/comments/" + i5+"/on",schemaPath:"#/definitions/comment/properties/on/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/comments/" + i5+"/on",schemaPath:"#/definitions/comment/properties/on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data45.text !== undefined && func0.call(data45, "text")){
if(typeof data45.text !== "string"){
const err107 = {instancePath:instancePath+"/comments/" + i5+"/text",schemaPath:"#/definitions/comment/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
else {
const err108 = {instancePath:instancePath+"/comments/" + i5,schemaPath:"#/definitions/comment/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
else {
const err109 = {instancePath:instancePath+"/comments",schemaPath:"#/properties/comments/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data.otherRatings !== undefined && func0.call(data, "otherRatings")){
let data51 = data.otherRatings;
if(Array.isArray(data51)){
const len6 = data51.length;
for(let i6=0; i6<len6; i6++){
if(!(validate18(data51[i6], {instancePath:instancePath+"/otherRatings/" + i6,parentData:data51,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
}
else {
const err110 = {instancePath:instancePath+"/otherRatings",schemaPath:"#/properties/otherRatings/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data.notes !== undefined && func0.call(data, "notes")){
if(typeof data.notes !== "string"){
const err111 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data.exported !== undefined && func0.call(data, "exported")){
let data54 = data.exported;
if(typeof data54 === "string"){
if(!pattern1.test(data54)){
const err112 = {instancePath:instancePath+"/exported",schemaPath:"#/properties/exported/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
else {
const err113 = {instancePath:instancePath+"/exported",schemaPath:"#/properties/exported/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data.calendar !== undefined && func0.call(data, "calendar")){
let data55 = data.calendar;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if((data55.sequence === undefined) || (!(func0.call(data55, "sequence")))){
const err114 = {instancePath:instancePath+"/calendar",schemaPath:"#/properties/calendar/required",keyword:"required",params:{missingProperty: "sequence"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if((data55.appointments === undefined) || (!(func0.call(data55, "appointments")))){
const err115 = {instancePath:instancePath+"/calendar",schemaPath:"#/properties/calendar/required",keyword:"required",params:{missingProperty: "appointments"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
for(const key7 of Object.keys(data55)){
if(!((key7 === "sequence") || (key7 === "appointments"))){
const err116 = {instancePath:instancePath+"/calendar",schemaPath:"#/properties/calendar/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data55.sequence !== undefined && func0.call(data55, "sequence")){
let data56 = data55.sequence;
if(!((typeof data56 == "number") && (isFinite(data56)))){
const err117 = {instancePath:instancePath+"/calendar/sequence",schemaPath:"#/properties/calendar/properties/sequence/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data55.appointments !== undefined && func0.call(data55, "appointments")){
let data57 = data55.appointments;
if(Array.isArray(data57)){
const len7 = data57.length;
for(let i7=0; i7<len7; i7++){
let data58 = data57[i7];
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if((data58.id === undefined) || (!(func0.call(data58, "id")))){
const err118 = {instancePath:instancePath+"/calendar/appointments/" + i7,schemaPath:"#/definitions/appointment/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if((data58.title === undefined) || (!(func0.call(data58, "title")))){
const err119 = {instancePath:instancePath+"/calendar/appointments/" + i7,schemaPath:"#/definitions/appointment/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if((data58.about === undefined) || (!(func0.call(data58, "about")))){
const err120 = {instancePath:instancePath+"/calendar/appointments/" + i7,schemaPath:"#/definitions/appointment/required",keyword:"required",params:{missingProperty: "about"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if((data58.on === undefined) || (!(func0.call(data58, "on")))){
const err121 = {instancePath:instancePath+"/calendar/appointments/" + i7,schemaPath:"#/definitions/appointment/required",keyword:"required",params:{missingProperty: "on"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
for(const key8 of Object.keys(data58)){
if(!((((key8 === "id") || (key8 === "title")) || (key8 === "about")) || (key8 === "on"))){
const err122 = {instancePath:instancePath+"/calendar/appointments/" + i7,schemaPath:"#/definitions/appointment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data58.id !== undefined && func0.call(data58, "id")){
if(typeof data58.id !== "string"){
const err123 = {instancePath:instancePath+"/calendar/appointments/" + i7+"/id",schemaPath:"#/definitions/appointment/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data58.title !== undefined && func0.call(data58, "title")){
if(typeof data58.title !== "string"){
const err124 = {instancePath:instancePath+"/calendar/appointments/" + i7+"/title",schemaPath:"#/definitions/appointment/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data58.about !== undefined && func0.call(data58, "about")){
if(typeof data58.about !== "string"){
const err125 = {instancePath:instancePath+"/calendar/appointments/" + i7+"/about",schemaPath:"#/definitions/appointment/properties/about/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data58.on !== undefined && func0.call(data58, "on")){
let data62 = data58.on;
if(typeof data62 === "string"){
if(!pattern1.test(data62)){
const err126 = {instancePath:instancePath+"/calendar/appointments/" + i7+"/on",schemaPath:"#/definitions/appointment/properties/on/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/calendar/appointments/" + i7+"/on",schemaPath:"#/definitions/appointment/properties/on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
}
else {
const err128 = {instancePath:instancePath+"/calendar/appointments/" + i7,schemaPath:"#/definitions/appointment/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
else {
const err129 = {instancePath:instancePath+"/calendar/appointments",schemaPath:"#/properties/calendar/properties/appointments/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
else {
const err130 = {instancePath:instancePath+"/calendar",schemaPath:"#/properties/calendar/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="plan.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.espalier === undefined) || (!(func0.call(data, "espalier")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "espalier"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.version === undefined) || (!(func0.call(data, "version")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.data === undefined) || (!(func0.call(data, "data")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((key0 === "espalier") || (key0 === "version")) || (key0 === "id")) || (key0 === "data")) || (key0 === "shared")) || (key0 === "received"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.espalier !== undefined && func0.call(data, "espalier")){
let data0 = data.espalier;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/espalier",schemaPath:"#/properties/espalier/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(data0 === "plan")){
const err6 = {instancePath:instancePath+"/espalier",schemaPath:"#/properties/espalier/enum",keyword:"enum",params:{allowedValues: schema11.properties.espalier.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.version !== undefined && func0.call(data, "version")){
let data1 = data.version;
if(!((typeof data1 == "number") && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(data1 === 1)){
const err8 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/enum",keyword:"enum",params:{allowedValues: schema11.properties.version.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data2 = data.id;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.data !== undefined && func0.call(data, "data")){
if(!(validate11(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.shared !== undefined && func0.call(data, "shared")){
let data4 = data.shared;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 !== "string"){
const err11 = {instancePath:instancePath+"/shared/" + i0,schemaPath:"#/properties/shared/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(((data5 === "ratings") || (data5 === "evidence")) || (data5 === "checkins"))){
const err12 = {instancePath:instancePath+"/shared/" + i0,schemaPath:"#/properties/shared/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.shared.items.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/shared",schemaPath:"#/properties/shared/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.received !== undefined && func0.call(data, "received")){
if(!(validate11(data.received, {instancePath:instancePath+"/received",parentData:data,parentDataProperty:"received",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
